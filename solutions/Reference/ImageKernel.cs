using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>
/// Correlation of one image with a kernel around each pixel, in the size of the image:
/// <code>y[i,j] = Σ_{u,v} kernel[u,v]·image[i + u − ⌊KH/2⌋, j + v − ⌊KW/2⌋]</code>
/// Outside, border says what the image is: zero; replicate, the nearest pixel; reflect, the pixel as far inside, the
/// edge itself not repeated. Source: Gonzalez and Woods, Digital image processing, section 3.4.
/// </summary>
public static class ImageKernel
{
    /// <summary>The contract.</summary>
    public static Contract Contract { get; } = new("ImageKernel", "image_kernel")
    {
        Parameters = [Parameter.Word("border", "zero", "replicate", "reflect")],
        Inputs = [new("image", "H,W"), new("kernel", "KH,KW")],
        Outputs = [new("y", "H,W")],
        Derive = sizes =>
        {
            Check(sizes, "H", "KH");
            Check(sizes, "W", "KW");
        },
    };

    /// <summary>y (H, W); border is zero, replicate or reflect.</summary>
    public static Matrix<double> Forward(Matrix<double> image, Matrix<double> kernel, string border) =>
        Contract.Run(
            new Dictionary<string, ParameterValue> { ["border"] = ParameterValue.Of(border) },
            ("image", image),
            ("kernel", kernel)).Matrix("y");

    private static void Check(Sizes sizes, string dimension, string kernel)
    {
        int reach = sizes[kernel] / 2;
        sizes.Require(
            sizes.Word("border") != "reflect" || reach < Math.Max(1, sizes[dimension]),
            $"a kernel of {sizes[kernel]} and an image of {sizes[dimension]} along {dimension} with border reflect",
            "a kernel that reaches less far beyond the edge than the image is long");
    }
}
