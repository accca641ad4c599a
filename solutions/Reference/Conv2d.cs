using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// Cross-correlation of images with kernels that are not flipped:
/// <code>y[n,f,i,j] = b[f] + Σ_{c,u,v} w[f,c,u,v]·x[n, g·C/G + c, i·sh − pT + u·dh, j·sw − pL + v·dw]</code>
/// where g is the group of filter f, and x is 0 outside. Height OH = ⌊(H + pT + pB − dh·(KH − 1) − 1)/sh⌋ + 1, width
/// alike. stride and dilation are [rows, columns]; padding too, or [top, bottom, left, right].
/// Source: Dumoulin and Visin 2016, A guide to convolution arithmetic for deep learning.
/// </summary>
public static class Conv2d
{
    /// <summary>∂L/∂x (N, C, H, W), ∂L/∂w (F, C/groups, KH, KW), ∂L/∂b (F).</summary>
    public readonly record struct Gradients(Tensor<double> Dx, Tensor<double> Dw, Vector<double> Db);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("Conv2d", "conv2d")
    {
        Parameters =
        [
            Parameter.Counts("stride", [1, 1], low: 1),
            Parameter.Padding(),
            Parameter.Counts("dilation", [1, 1], low: 1),
            Parameter.Count("groups", 1),
        ],
        Inputs = [new("x", "N,C,H,W"), new("w", "F,CG,KH,KW"), new("b", "F")],
        Outputs = [new("y", "N,F,OH,OW")],
        Upstream = [new("dy", "N,F,OH,OW")],
        Gradients = [new("dx", "N,C,H,W"), new("dw", "F,CG,KH,KW"), new("db", "F")],
        Derive = Derive,
    };

    /// <summary>y (N, F, OH, OW).</summary>
    public static Tensor<double> Forward(
        Tensor<double> x, Tensor<double> w, Vector<double> b, IReadOnlyDictionary<string, ParameterValue> settings) =>
        Contract.Run(settings, ("x", x), ("w", w), ("b", b)).Tensor("y");

    /// <summary>The gradients for the upstream gradient dy (N, F, OH, OW).</summary>
    public static Gradients Backward(
        Tensor<double> dy, Tensor<double> x, Tensor<double> w, IReadOnlyDictionary<string, ParameterValue> settings)
    {
        Vector<double> b = Vector<double>.Build.Dense((int)w.Lengths[0]); // No gradient depends on it.
        Results results = Contract.Run(settings, ("x", x), ("w", w), ("b", b), ("dy", dy));
        return new Gradients(results.Tensor("dx"), results.Tensor("dw"), results.Vector("db"));
    }

    private static void Derive(Sizes sizes)
    {
        int groups = sizes.Count("groups");
        sizes.Require(
            sizes["CG"] * groups == sizes["C"] && sizes["F"] % groups == 0,
            $"{sizes["C"]} channels, {sizes["F"]} filters of {sizes["CG"]} channels and {groups} groups",
            "groups that divide channels and filters, and filters of channels/groups channels");
        (WindowAxis rows, WindowAxis columns) = WindowAxis.Of(
            sizes, sizes["H"], sizes["W"], [sizes["KH"], sizes["KW"]], sizes.Counts("dilation"));
        rows.Check(sizes, "H");
        columns.Check(sizes, "W");
        sizes.Define("OH", rows.Windows);
        sizes.Define("OW", columns.Windows);
    }
}
