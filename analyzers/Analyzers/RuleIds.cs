namespace Gradus.Analyzers;

/// <summary>
/// The id of every rule. The first two digits after GRAD name the family, and the folder that the rule lies in.
/// </summary>
public static class RuleIds
{
    /// <summary>An input of a forward pass, a loss or a backward pass is overwritten in place.</summary>
    public const string LayerInputOverwritten = "GRAD0001";

    /// <summary>A value that the backward pass needs is overwritten after it was saved.</summary>
    public const string SavedValueOverwritten = "GRAD0002";

    /// <summary>The upstream gradient that a backward pass is given is overwritten in place.</summary>
    public const string UpstreamGradientOverwritten = "GRAD0003";

    /// <summary>An accumulator is another name of its first operand and is added to in place.</summary>
    public const string AccumulatorAliasesOperand = "GRAD0004";

    /// <summary>An update makes a variable refer to a new buffer, and the one that was meant stays as it is.</summary>
    public const string UpdateWithoutEffect = "GRAD0005";

    /// <summary>The result of a call that changes nothing is thrown away.</summary>
    public const string ResultDiscarded = "GRAD0006";

    /// <summary>A snapshot copies references to buffers that are written in place.</summary>
    public const string ShallowSnapshot = "GRAD0007";

    /// <summary>All entries of a collection refer to one object.</summary>
    public const string ObjectReplicated = "GRAD0008";

    /// <summary>A call writes to storage that it reads in another shape.</summary>
    public const string DestinationOverlapsView = "GRAD0009";

    /// <summary>A matrix, vector or tensor is kept whose array is written again.</summary>
    public const string WrappedBufferReused = "GRAD0010";

    /// <summary>A method returns the buffer that its next call overwrites.</summary>
    public const string InternalBufferReturned = "GRAD0011";

    /// <summary>
    /// A softmax or log-sum-exp takes the exponential of logits that were not shifted by their maximum.
    /// </summary>
    public const string UnshiftedSoftmax = "GRAD0201";

    /// <summary>An integer division loses its fraction before it becomes a floating-point number.</summary>
    public const string IntegerDivision = "GRAD0205";

    /// <summary>Every time step stores the same object, which every step overwrites.</summary>
    public const string SameStateStored = "GRAD0401";

    /// <summary>The gradient that a time step hands to the step before it is never set.</summary>
    public const string CarriedGradientUnchanged = "GRAD0402";

    /// <summary>A gradient is scattered by assignment where cells are reached more than once.</summary>
    public const string OverlappingScatter = "GRAD0403";
}
