namespace Gradus.Kit;

/// <summary>
/// Checks that a call leaves its inputs alone: <c>Assert.That(() => Affine.Forward(x, w, b), Leaves.Unchanged(("x",
/// x), ("w", w), ("b", b)))</c>.
/// </summary>
public static class Leaves
{
    /// <summary>
    /// Expects that the call changes none of the inputs and that its result shares no storage with any of them.
    /// </summary>
    /// <param name="inputs">
    /// The inputs with their names in the exercise's signature: matrices, vectors, tensors, arrays, or records,
    /// tuples and lists of those.
    /// </param>
    /// <exception cref="ArgumentException">
    /// There are no inputs, or one has no name or nothing that could be changed.
    /// </exception>
    public static UnchangedConstraint Unchanged(params (string Name, object Value)[] inputs) => new(inputs);
}
