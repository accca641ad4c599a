using System.Numerics.Tensors;

namespace Gradus.Reference;

/// <summary>
/// The windows of images, each as a column:
/// <code>columns[n, (c·KH + u)·KW + v, i·OW + j] = x[n, c, i·sh − pT + u·dh, j·sw − pL + v·dw]</code>
/// and 0 in the padding; columns (N, C·KH·KW, OH·OW), so that w·columns[n] is a convolution. Its gradient is
/// <see cref="Col2im"/>. Source: Chellapilla, Puri and Simard 2006, High performance convolutional neural networks.
/// </summary>
public static class Im2col
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("Im2col", "im2col")
    {
        Parameters = WindowShape.Parameters,
        Inputs = [new("x", "N,C,H,W")],
        Outputs = [new("columns", "N,R,L")],
        Upstream = [new("dcolumns", "N,R,L")],
        Gradients = [new("dx", "N,C,H,W")],
        Derive = sizes =>
        {
            WindowShape shape = WindowShape.Of(sizes, sizes["N"], sizes["C"], sizes["H"], sizes["W"]);
            shape.Check(sizes);
            sizes.Define("R", shape.Channels * shape.Taps);
            sizes.Define("L", shape.Windows);
        },
    };

    /// <summary>columns (N, C·KH·KW, OH·OW).</summary>
    public static Tensor<double> Forward(Tensor<double> x, IReadOnlyDictionary<string, ParameterValue> settings) =>
        Contract.Run(settings, ("x", x)).Tensor("columns");
}
