using NUnit.Framework.Constraints;

namespace Gradus.Kit;

/// <summary>What <see cref="Leaves.Unchanged"/> returns.</summary>
public sealed class UnchangedConstraint : Constraint
{
    private readonly (string Name, object Value)[] _inputs;

    internal UnchangedConstraint((string Name, object Value)[] inputs)
    {
        _inputs = inputs;
    }

    /// <inheritdoc/>
    public override string Description => $"{string.Join(", ", _inputs.Select(input => input.Name))} unchanged";

    /// <inheritdoc/>
    public override ConstraintResult ApplyTo<TActual>(Func<TActual> code) => new TeachingResult(this, code(), null);

    /// <inheritdoc/>
    public override ConstraintResult ApplyTo<TActual>(TActual actual) =>
        throw new ArgumentException("Leaves.Unchanged needs the call itself: Assert.That(() => …, Leaves.Unchanged(…)).", nameof(actual));
}
