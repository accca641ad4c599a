using NUnit.Framework.Constraints;

namespace Gradus.Kit;

/// <summary>A result whose message is ours from the first line to the last.</summary>
internal sealed class TeachingResult(IConstraint constraint, object? actual, IReadOnlyList<string>? message)
    : ConstraintResult(constraint, actual, message is null)
{
    public override void WriteMessageTo(MessageWriter writer)
    {
        foreach (string line in message ?? [])
        {
            writer.WriteMessageLine(line);
        }
    }
}
