using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// The adjoint of <see cref="Conv2d"/>, which takes images of y's shape to images of x's shape, plus a bias: every entry
/// of x adds its multiple of the kernel to y.
/// <code>y[n,f,i·sh − pT + u·dh, j·sw − pL + v·dw] += w[c,f,u,v]·x[n,c,i,j]</code>
/// Height OH = (H − 1)·sh − pT − pB + dh·(KH − 1) + output_padding + 1, width alike; w (C, F/groups, KH, KW).
/// Source: Dumoulin and Visin 2016, A guide to convolution arithmetic for deep learning.
/// </summary>
public static class ConvTranspose2d
{
    /// <summary>∂L/∂x (N, C, H, W), ∂L/∂w (C, F/groups, KH, KW), ∂L/∂b (F).</summary>
    public readonly record struct Gradients(Tensor<double> Dx, Tensor<double> Dw, Vector<double> Db);

    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("ConvTranspose2d", "conv_transpose2d")
    {
        Parameters =
        [
            Parameter.Counts("stride", [1, 1], low: 1),
            Parameter.Padding(),
            Parameter.Counts("output_padding", [0, 0], low: 0),
            Parameter.Counts("dilation", [1, 1], low: 1),
            Parameter.Count("groups", 1),
        ],
        Inputs = [new("x", "N,C,H,W"), new("w", "C,FG,KH,KW"), new("b", "F")],
        Outputs = [new("y", "N,F,OH,OW")],
        Upstream = [new("dy", "N,F,OH,OW")],
        Gradients = [new("dx", "N,C,H,W"), new("dw", "C,FG,KH,KW"), new("db", "F")],
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
        Vector<double> b = Vector<double>.Build.Dense((int)dy.Lengths[1]); // No gradient depends on it.
        Results results = Contract.Run(settings, ("x", x), ("w", w), ("b", b), ("dy", dy));
        return new Gradients(results.Tensor("dx"), results.Tensor("dw"), results.Vector("db"));
    }

    private static void Derive(Sizes sizes)
    {
        int groups = sizes.Count("groups");
        sizes.Require(
            sizes["C"] % groups == 0 && sizes["FG"] * groups == sizes["F"],
            $"{sizes["C"]} channels, kernels for {sizes["FG"]} outputs, {sizes["F"]} biases and {groups} groups",
            "groups that divide channels, and kernels for biases/groups outputs");
        int[] more = sizes.Counts("output_padding");
        (WindowAxis rows, WindowAxis columns) = WindowAxis.Of(
            sizes, sizes["H"], sizes["W"], [sizes["KH"], sizes["KW"]], sizes.Counts("dilation"));
        sizes.Define("OH", Length(sizes, rows, more[0], "H"));
        sizes.Define("OW", Length(sizes, columns, more[1], "W"));
    }

    private static int Length(Sizes sizes, WindowAxis axis, int more, string dimension)
    {
        sizes.Require(axis.Kernel > 0, $"a kernel of 0 along {dimension}", "at least 1");
        sizes.Require(axis.Length > 0, $"0 entries along {dimension}", "at least 1");
        sizes.Require(
            more < axis.Stride, $"an output_padding of {more} along {dimension}", $"less than the stride, {axis.Stride}");
        return ((axis.Length - 1) * axis.Stride) - axis.Before - axis.After + axis.Extent + more;
    }
}
