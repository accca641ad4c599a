namespace Gradus.Reference;

/// <summary>One dimension of an image, and the windows along it: tap t of window i is at i·stride − before + t·dilation.</summary>
/// <param name="Length">Length of the dimension.</param>
/// <param name="Kernel">Taps of a window.</param>
/// <param name="Stride">Steps from one window to the next.</param>
/// <param name="Before">Padding in front.</param>
/// <param name="After">Padding at the end.</param>
/// <param name="Dilation">Steps from one tap to the next.</param>
internal readonly record struct WindowAxis(int Length, int Kernel, int Stride, int Before, int After, int Dilation)
{
    /// <summary>Steps from the first tap of a window to the last one, both counted.</summary>
    public int Extent => (Dilation * (Kernel - 1)) + 1;

    /// <summary>How many windows lie in the padded dimension.</summary>
    public int Windows => ((Length + Before + After - Extent) / Stride) + 1;

    /// <summary>The same, where a last window that begins before the end of the padding in front and the input counts too.</summary>
    public int WindowsRoundedUp
    {
        get
        {
            int windows = ((Length + Before + After - Extent + Stride - 1) / Stride) + 1;
            return (windows - 1) * Stride >= Length + Before ? windows - 1 : windows;
        }
    }

    /// <summary>The entry that a tap of a window meets; −1 in the padding.</summary>
    public int Place(int window, int tap)
    {
        int place = (window * Stride) - Before + (tap * Dilation);
        return place < Length ? Math.Max(-1, place) : -1;
    }

    /// <summary>Refuses kernels of no taps, and those that are larger than the padded dimension.</summary>
    /// <exception cref="OperatorException">It is one of these.</exception>
    public void Check(Sizes sizes, string dimension)
    {
        sizes.Require(Kernel > 0, $"a kernel of 0 along {dimension}", "at least 1");
        sizes.Require(
            Extent <= Length + Before + After,
            $"a kernel that extends over {Extent} along {dimension}",
            $"at most the {Length + Before + After} that {dimension} has with its padding");
    }

    /// <summary>The two axes of images (…, H, W), from the parameters stride, padding and, where there is one, dilation.</summary>
    /// <param name="sizes">The sizes of the case.</param>
    /// <param name="height">Length of H.</param>
    /// <param name="width">Length of W.</param>
    /// <param name="kernel">Taps along H and W.</param>
    /// <param name="dilation">Steps between taps along H and W.</param>
    public static (WindowAxis Rows, WindowAxis Columns) Of(
        Sizes sizes, int height, int width, int[] kernel, int[] dilation)
    {
        int[] stride = sizes.Counts("stride");
        int[] given = sizes.Counts("padding");
        int[] padding = given is [var rows, var columns] ? [rows, rows, columns, columns] : given;
        return (
            new WindowAxis(height, kernel[0], stride[0], padding[0], padding[1], dilation[0]),
            new WindowAxis(width, kernel[1], stride[1], padding[2], padding[3], dilation[1]));
    }
}
