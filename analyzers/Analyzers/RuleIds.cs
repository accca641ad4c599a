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
}
