namespace Gradus.Reference;

/// <summary>One node of a <see cref="ScalarGraph"/>.</summary>
/// <param name="Operation">What it does; null for a leaf.</param>
/// <param name="A">Place of the first input in the list; −1 for a leaf.</param>
/// <param name="B">Place of the second input; −1 without one.</param>
/// <param name="Constant">The value of a leaf, or the exponent of a power.</param>
public readonly record struct ScalarNode(ScalarOperation? Operation, int A, int B, double Constant);
