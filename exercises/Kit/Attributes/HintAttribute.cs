using NUnit.Framework;
using NUnit.Framework.Interfaces;

namespace Gradus.Kit;

/// <summary>
/// What a learner may read when a hidden case fails: a pointer to the idea, never an input or a result of the case.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HintAttribute : PropertyAttribute
{
    /// <summary>Name of the NUnit property that holds the hint.</summary>
    public const string PropertyName = "Hint";

    /// <summary>Gives a test its hint.</summary>
    /// <param name="hint">One or two sentences.</param>
    /// <exception cref="ArgumentException"><paramref name="hint"/> is empty.</exception>
    public HintAttribute(string hint)
        : base(PropertyName, hint)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(hint);
        Hint = hint;
    }

    /// <summary>The text that the learner reads.</summary>
    public string Hint { get; }

    /// <summary>
    /// The hint of a test, or null. NUnit keeps it with the parent of the cases where there are parameters.
    /// </summary>
    /// <param name="test">A case as NUnit sees it.</param>
    public static string? Of(ITest test) => TestProperty.Find(test, PropertyName) as string;
}
