using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Correlation of one image with a kernel around each pixel.</summary>
internal sealed class ImageKernel : IManagedOperator
{
    private const int Outside = -1;

    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (T[] image, T[] kernel, T[] y) = (run.Input("image"), run.Input("kernel"), run.Output("y"));
        (int height, int width) = (run.Sizes["H"], run.Sizes["W"]);
        (int rows, int columns) = (run.Sizes["KH"], run.Sizes["KW"]);
        string border = run.Sizes.Word("border");
        for (int pixel = 0; pixel < y.Length; pixel++)
        {
            (int i, int j) = Math.DivRem(pixel, width);
            T sum = T.Zero;
            for (int tap = 0; tap < kernel.Length; tap++)
            {
                (int u, int v) = Math.DivRem(tap, columns);
                int row = Inside(i + u - (rows / 2), height, border);
                int column = Inside(j + v - (columns / 2), width, border);
                T entry = row == Outside || column == Outside ? T.Zero : image[(row * width) + column];
                sum = T.FusedMultiplyAdd(kernel[tap], entry, sum);
            }

            y[pixel] = sum;
        }
    }

    private static int Inside(int place, int length, string border) => border switch
    {
        "replicate" => Math.Clamp(place, 0, length - 1),
        "reflect" when place < 0 => -place,
        "reflect" when place >= length => (2 * (length - 1)) - place,
        _ => place < 0 || place >= length ? Outside : place,
    };
}
