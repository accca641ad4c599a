namespace Gradus.Reference.OpenCl;

/// <summary>Where the arrays of one case lie in the arena. An input and an output may have the same name.</summary>
internal sealed class CasePlaces
{
    /// <summary>Places of the inputs.</summary>
    public Dictionary<string, int> Inputs { get; } = [];

    /// <summary>Places of the outputs.</summary>
    public Dictionary<string, int> Outputs { get; } = [];
}
