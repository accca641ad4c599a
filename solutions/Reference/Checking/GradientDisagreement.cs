namespace Gradus.Reference;

/// <summary>How far a gradient is from central differences, along the direction where it is furthest.</summary>
/// <param name="Gradient">Its name, such as dx.</param>
/// <param name="Distance">How far; NaN where a difference is not finite.</param>
/// <param name="Allowed">How far it may be.</param>
public readonly record struct GradientDisagreement(string Gradient, double Distance, double Allowed)
{
    /// <summary>Whether it is close enough.</summary>
    public bool IsAccepted => Distance <= Allowed;
}
