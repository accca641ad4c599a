namespace Gradus.Reference;

/// <summary>What a node of a <see cref="ScalarGraph"/> does with its one or two inputs.</summary>
public enum ScalarOperation
{
    /// <summary>a + b</summary>
    Add,

    /// <summary>a − b</summary>
    Subtract,

    /// <summary>a · b</summary>
    Multiply,

    /// <summary>a / b</summary>
    Divide,

    /// <summary>−a</summary>
    Negate,

    /// <summary>a to the power of a constant</summary>
    Power,

    /// <summary>e to the power of a</summary>
    Exp,

    /// <summary>The hyperbolic tangent of a</summary>
    Tanh,

    /// <summary>max(0, a), slope 0 at 0</summary>
    Relu,
}
