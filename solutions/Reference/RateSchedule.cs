namespace Gradus.Reference;

/// <summary>The equations of <see cref="LearningRateSchedule"/>.</summary>
internal enum RateSchedule
{
    /// <summary>A factor after every period.</summary>
    Step,

    /// <summary>exp(−d·e).</summary>
    Exponential,

    /// <summary>Half a wave down to a floor.</summary>
    Cosine,

    /// <summary>A straight line up to the rate.</summary>
    WarmUp,

    /// <summary>A hyperbola in steps.</summary>
    InverseTime,
}
