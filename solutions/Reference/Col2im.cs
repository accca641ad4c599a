using System.Numerics.Tensors;

namespace Gradus.Reference;

/// <summary>
/// The adjoint of <see cref="Im2col"/>: every entry of an image is the sum of all its copies in the columns,
/// ⟨im2col x, columns⟩ = ⟨x, col2im columns⟩. columns (N, C·KH·KW, OH·OW) to x (N, C, H, W), where size is [H, W].
/// Source: Chellapilla, Puri and Simard 2006, High performance convolutional neural networks.
/// </summary>
public static class Col2im
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("Col2im", "col2im")
    {
        Parameters = [Parameter.Counts("size", [1, 1], low: 0), .. WindowShape.Parameters],
        Inputs = [new("columns", "N,R,L")],
        Outputs = [new("x", "N,C,H,W")],
        Upstream = [new("dx", "N,C,H,W")],
        Gradients = [new("dcolumns", "N,R,L")],
        Derive = Derive,
    };

    /// <summary>x (N, C, H, W).</summary>
    public static Tensor<double> Forward(
        Tensor<double> columns, IReadOnlyDictionary<string, ParameterValue> settings) =>
        Contract.Run(settings, ("columns", columns)).Tensor("x");

    private static void Derive(Sizes sizes)
    {
        int[] size = sizes.Counts("size");
        WindowShape one = WindowShape.Of(sizes, sizes["N"], 1, size[0], size[1]);
        one.Check(sizes);
        sizes.Require(
            sizes["R"] % one.Taps == 0 && sizes["L"] == one.Windows,
            $"columns of {sizes["R"]} entries for {sizes["L"]} windows",
            $"a multiple of the {one.Taps} taps of a kernel, for the {one.Windows} windows of {size[0]}×{size[1]}");
        sizes.Define("C", sizes["R"] / one.Taps);
        sizes.Define("H", size[0]);
        sizes.Define("W", size[1]);
    }
}
