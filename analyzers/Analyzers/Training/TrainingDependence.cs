namespace Gradus.Analyzers.Training;

/// <summary>Why a forward pass should behave differently in training.</summary>
internal enum TrainingDependence
{
    /// <summary>It need not.</summary>
    None,

    /// <summary>It draws random numbers.</summary>
    Random,

    /// <summary>It updates running statistics.</summary>
    Statistics,

    /// <summary>Only its name says so.</summary>
    ByName,
}
