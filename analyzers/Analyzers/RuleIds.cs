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
}
