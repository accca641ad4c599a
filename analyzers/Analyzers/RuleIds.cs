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

    /// <summary>A weight is updated before the error is sent down through it.</summary>
    public const string WeightsUpdatedTooEarly = "GRAD0101";

    /// <summary>A sum that lives in a field is never set back.</summary>
    public const string AccumulatorNeverReset = "GRAD0102";

    /// <summary>A loop overwrites a gradient that it should add to.</summary>
    public const string GradientOverwritten = "GRAD0103";

    /// <summary>A backward pass does not use the gradient that it is given.</summary>
    public const string UpstreamGradientUnused = "GRAD0104";

    /// <summary>A backward pass returns a buffer that it never wrote to.</summary>
    public const string GradientNeverWritten = "GRAD0105";

    /// <summary>A finite difference leaves the parameter at another value.</summary>
    public const string PerturbationNotUndone = "GRAD0106";

    /// <summary>A closure that is kept captures a variable that the loop changes.</summary>
    public const string ClosureOverLoopVariable = "GRAD0108";

    /// <summary>
    /// A softmax or log-sum-exp takes the exponential of logits that were not shifted by their maximum.
    /// </summary>
    public const string UnshiftedSoftmax = "GRAD0201";

    /// <summary>The library's softmax is given logits that were not shifted by their maximum.</summary>
    public const string LibrarySoftmax = "GRAD0202";

    /// <summary>The logarithm of a probability that can be exactly 0.</summary>
    public const string UnguardedLogarithm = "GRAD0203";

    /// <summary>A sigmoid, tanh or softplus in a form that overflows.</summary>
    public const string OverflowingLogistic = "GRAD0204";

    /// <summary>An integer division loses its fraction before it becomes a floating-point number.</summary>
    public const string IntegerDivision = "GRAD0205";

    /// <summary>Two computed floating-point numbers are compared exactly.</summary>
    public const string ExactComparison = "GRAD0206";

    /// <summary>A division by a standard deviation that can be 0.</summary>
    public const string DeviationWithoutEpsilon = "GRAD0207";

    /// <summary>The weights of a hidden layer never get random values.</summary>
    public const string EqualHiddenWeights = "GRAD0301";

    /// <summary>Inputs and labels are put in different random orders.</summary>
    public const string IndependentShuffles = "GRAD0302";

    /// <summary>The state of an optimizer is made anew in every step.</summary>
    public const string OptimizerStateRecreated = "GRAD0303";

    /// <summary>A bias correction divides by 1 − βᵗ while t is still 0.</summary>
    public const string BiasCorrectionAtZero = "GRAD0304";

    /// <summary>A forward pass does not read the flag that tells training from evaluation.</summary>
    public const string TrainingFlagIgnored = "GRAD0305";

    /// <summary>Every time step stores the same object, which every step overwrites.</summary>
    public const string SameStateStored = "GRAD0401";

    /// <summary>The gradient that a time step hands to the step before it is never set.</summary>
    public const string CarriedGradientUnchanged = "GRAD0402";

    /// <summary>A gradient is scattered by assignment where cells are reached more than once.</summary>
    public const string OverlappingScatter = "GRAD0403";

    /// <summary>A generator without a seed, or seeded by the clock.</summary>
    public const string UnseededRandomness = "GRAD0501";

    /// <summary>A generator with the same seed is created again in every turn of a loop.</summary>
    public const string GeneratorInLoop = "GRAD0502";

    /// <summary>
    /// A deferred query that draws random numbers or reads changing data is evaluated more than once.
    /// </summary>
    public const string DeferredQueryReevaluated = "GRAD0503";

    /// <summary>A hash code that differs between processes decides about numbers.</summary>
    public const string ProcessDependentHashCode = "GRAD0504";

    /// <summary>Several threads of a parallel loop add to the same place.</summary>
    public const string ParallelAccumulation = "GRAD0601";

    /// <summary>Several threads of a parallel loop use the same generator or collection.</summary>
    public const string SharedInParallel = "GRAD0602";

    /// <summary>A layer keeps what belongs to one object in a static variable.</summary>
    public const string StaticLayerState = "GRAD0603";

    /// <summary>Something that an exercise must not use.</summary>
    public const string ForbiddenApi = "GRAD0701";

    /// <summary>The kit's diagnostics are suppressed in a learner's file.</summary>
    public const string SuppressedDiagnostics = "GRAD0702";

    /// <summary>A backward pass approximates its gradient by finite differences.</summary>
    public const string NumericalBackward = "GRAD0703";

    /// <summary>A layer's method ignores every exception.</summary>
    public const string ExceptionSwallowed = "GRAD0704";
}
