namespace Gradus.Reference.Managed;

/// <summary>The parameters of a recurrent layer, or the gradients with respect to them.</summary>
/// <param name="Wx">(D, G).</param>
/// <param name="Wh">(H, G).</param>
/// <param name="B">(G).</param>
/// <param name="InnerB">(H), the bias inside of the reset gate; empty but for the GRU.</param>
internal readonly record struct LayerWeights<T>(ArrayPart<T> Wx, ArrayPart<T> Wh, ArrayPart<T> B, ArrayPart<T> InnerB)
{
    /// <summary>One layer of arrays that hold the parameters of many, the biases of a layer side by side.</summary>
    public static LayerWeights<T> Of(ArrayPart<T> wx, T[] wh, T[] b, int layer, int units, RecurrentCell cell)
    {
        int gates = cell.Gates() * units;
        int biases = cell.Biases() * units;
        return new LayerWeights<T>(
            wx,
            new(wh, layer * units * gates, units * gates),
            new(b, layer * biases, gates),
            new(b, (layer * biases) + gates, biases - gates));
    }
}
