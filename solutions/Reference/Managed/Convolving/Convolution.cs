using System.Buffers;
using System.Numerics;
using Gradus.Reference.Managed.Products;

namespace Gradus.Reference.Managed.Convolving;

/// <summary>
/// y[n,f] = Σ over (channel, kernel row, kernel column) of w[f]·x[n], as a product of the weights with the windows of a
/// padded copy of one image at a time. The windows are never written out: two tables of distances find their entries.
/// </summary>
internal static class Convolution
{
    /// <summary>Fills y (N, F, OH, OW).</summary>
    public static void Forward<T>(ConvolutionShape shape, T[] x, T[] w, T[] y)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (WindowAxis rows, WindowAxis columns) = (shape.Rows, shape.Columns);
        Frame frame = Padded(shape);
        int[] taps = Taps(shape, frame);
        int[] windows = Windows(shape, frame);
        int[] filters = Offsets.Steps(shape.GroupFilters, shape.Weights);
        int[] weights = Offsets.Steps(shape.Weights, 1);
        int[] planes = Offsets.Steps(shape.GroupFilters, shape.Windows);
        int[] places = Offsets.Steps(shape.Windows, 1);
        Shares.Each(shape.Samples * shape.Groups, shape.Multiplications, (item, isParallel) =>
        {
            int group = item % shape.Groups;
            T[] image = ArrayPool<T>.Shared.Rent(frame.Room(shape.GroupChannels));
            int length = shape.GroupChannels * shape.Area;
            frame.Copy(
                x.AsSpan(item * length, length), rows.Length, columns.Length, image.AsSpan(0, shape.GroupChannels * frame.Area));
            Product.Multiply(
                new OffsetMatrix<T>(w, filters, weights, group * shape.GroupFilters * shape.Weights),
                new OffsetMatrix<T>(image, taps, windows) { MayOverrun = true },
                new OffsetMatrix<T>(y, planes, places, item * shape.GroupFilters * shape.Windows),
                isParallel);
            ArrayPool<T>.Shared.Return(image);
        });
    }

    /// <summary>The image with its padding.</summary>
    public static Frame Padded(ConvolutionShape shape)
    {
        (WindowAxis rows, WindowAxis columns) = (shape.Rows, shape.Columns);
        return new Frame(
            -rows.Before,
            -columns.Before,
            rows.Length + rows.Before + rows.After,
            columns.Length + columns.Before + columns.After);
    }

    /// <summary>How far each weight's entry is from the corner of a window.</summary>
    public static int[] Taps(ConvolutionShape shape, Frame frame) => Offsets.Sums(
        Offsets.Sums(
            Offsets.Steps(shape.GroupChannels, frame.Area),
            Offsets.Steps(shape.Rows.Kernel, shape.Rows.Dilation * frame.Columns)),
        Offsets.Steps(shape.Columns.Kernel, shape.Columns.Dilation));

    /// <summary>Where the corner of each window is.</summary>
    public static int[] Windows(ConvolutionShape shape, Frame frame) => Offsets.Sums(
        Offsets.Steps(shape.Rows.Windows, shape.Rows.Stride * frame.Columns),
        Offsets.Steps(shape.Columns.Windows, shape.Columns.Stride));
}
