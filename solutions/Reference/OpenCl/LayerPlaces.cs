namespace Gradus.Reference.OpenCl;

/// <summary>Where the arrays of a recurrent layer lie; −1 for one that it has not.</summary>
internal sealed record LayerPlaces
{
    /// <summary>Stands for an array that is not there: states and gradients are 0 then, lengths are T.</summary>
    public const int None = -1;

    /// <summary>N, T, D and H.</summary>
    public required (int N, int T, int D, int H) Shape { get; init; }

    /// <summary>What the layer reads (N, T, D).</summary>
    public required int X { get; init; }

    /// <summary>Length of each sample (N).</summary>
    public int Lengths { get; init; } = None;

    /// <summary>Whether samples are read from the last entry to the first.</summary>
    public bool ReadsBackward { get; init; }

    /// <summary>(D, G).</summary>
    public required int Wx { get; init; }

    /// <summary>(H, G).</summary>
    public required int Wh { get; init; }

    /// <summary>(G).</summary>
    public required int B { get; init; }

    /// <summary>(H), the bias inside of the reset gate.</summary>
    public int InnerB { get; init; } = None;

    /// <summary>(N, H).</summary>
    public int H0 { get; init; } = None;

    /// <summary>(N, H).</summary>
    public int C0 { get; init; } = None;

    /// <summary>Where h goes: columns of (N, T, <see cref="Width"/>), from this place on.</summary>
    public required int Y { get; init; }

    /// <summary>Columns of y and dy.</summary>
    public required int Width { get; init; }

    /// <summary>Where the last c goes (N, H).</summary>
    public int CLast { get; init; } = None;
}
