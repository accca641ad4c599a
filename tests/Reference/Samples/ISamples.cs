namespace Gradus.Reference.Tests.Samples;

/// <summary>Cases of one operator that both devices are tested with. The class is named after it: Conv2dSamples.</summary>
internal interface ISamples
{
    /// <summary>The operator.</summary>
    Contract Contract { get; }

    /// <summary>At least three cases of pairwise distinct dimensions; the odd ones matter most.</summary>
    IEnumerable<OperatorCase<double>> Cases();
}
