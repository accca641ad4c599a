namespace Gradus.Reference;

/// <summary>A case whose shapes were checked.</summary>
/// <param name="Sizes">The lengths of its dimensions and the values of its parameters.</param>
/// <param name="Backward">Whether the upstream gradients are given.</param>
/// <param name="Outputs">The shapes of what is to be computed.</param>
public sealed record CaseShape(Sizes Sizes, bool Backward, IReadOnlyDictionary<string, int[]> Outputs);
