namespace Gradus.Reference.OpenCl;

/// <summary>Where the gradients of a recurrent layer lie; −1 for one that is not asked for.</summary>
internal sealed record LayerGradientPlaces
{
    /// <summary>The upstream gradient of h: columns of (N, T, width), from this place on.</summary>
    public required int Dy { get; init; }

    /// <summary>The upstream gradient of the last c (N, H).</summary>
    public int DcLast { get; init; } = LayerPlaces.None;

    /// <summary>(N, T, D).</summary>
    public required int Dx { get; init; }

    /// <summary>Whether the gradient of x is added to what another layer left there.</summary>
    public bool AddsToDx { get; init; }

    /// <summary>(D, G).</summary>
    public required int Dwx { get; init; }

    /// <summary>(H, G).</summary>
    public required int Dwh { get; init; }

    /// <summary>(G).</summary>
    public required int Db { get; init; }

    /// <summary>(H).</summary>
    public int DInnerB { get; init; } = LayerPlaces.None;

    /// <summary>(N, H).</summary>
    public int Dh0 { get; init; } = LayerPlaces.None;

    /// <summary>(N, H).</summary>
    public int Dc0 { get; init; } = LayerPlaces.None;
}
