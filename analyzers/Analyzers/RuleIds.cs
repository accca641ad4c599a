namespace Gradus.Analyzers;

/// <summary>
/// The id of every rule. The first two digits after GRAD name the family, and the folder that the rule lies in.
/// </summary>
public static class RuleIds
{
    /// <summary>An input of a forward pass, a loss or a backward pass is overwritten in place.</summary>
    public const string LayerInputOverwritten = "GRAD0001";

    /// <summary>The upstream gradient that a backward pass is given is overwritten in place.</summary>
    public const string UpstreamGradientOverwritten = "GRAD0003";

    /// <summary>
    /// A softmax or log-sum-exp takes the exponential of logits that were not shifted by their maximum.
    /// </summary>
    public const string UnshiftedSoftmax = "GRAD0201";

    /// <summary>An integer division loses its fraction before it becomes a floating-point number.</summary>
    public const string IntegerDivision = "GRAD0205";

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
