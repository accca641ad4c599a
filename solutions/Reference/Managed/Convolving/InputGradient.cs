using System.Buffers;
using System.Numerics;
using Gradus.Reference.Managed.Products;

namespace Gradus.Reference.Managed.Convolving;

/// <summary>
/// dx[n,c] = Σ over (filter, kernel row, kernel column) of w·dy[n] at the windows that meet an entry: a convolution of the
/// padded upstream gradient, one for each remainder of rows and columns by the stride.
/// </summary>
internal static class InputGradient
{
    /// <summary>Fills dx (N, C, H, W).</summary>
    public static void Compute<T>(ConvolutionShape shape, T[] dy, T[] w, T[] dx)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Phase[] phases =
        [
            .. from row in Enumerable.Range(0, shape.Rows.Stride)
               from column in Enumerable.Range(0, shape.Columns.Stride)
               select new Phase(shape, new AxisPhase(shape.Rows, row), new AxisPhase(shape.Columns, column)),
        ];
        Shares.Each(shape.Samples * shape.Groups, shape.Multiplications, (item, isParallel) =>
        {
            foreach (Phase phase in phases)
            {
                Compute(shape, phase, item, dy, w, dx, isParallel);
            }
        });
    }

    private static void Compute<T>(
        ConvolutionShape shape, Phase phase, int item, T[] dy, T[] w, T[] dx, bool isParallel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int group = item % shape.Groups;
        int length = shape.GroupFilters * shape.Windows;
        T[] upstream = ArrayPool<T>.Shared.Rent(phase.Frame.Room(shape.GroupFilters));
        phase.Frame.Copy(
            dy.AsSpan(item * length, length),
            shape.Rows.Windows,
            shape.Columns.Windows,
            upstream.AsSpan(0, shape.GroupFilters * phase.Frame.Area));
        Product.Multiply(
            new OffsetMatrix<T>(w, phase.Channels, phase.Weights, group * shape.GroupFilters * shape.Weights),
            new OffsetMatrix<T>(upstream, phase.Taps, phase.Windows) { MayOverrun = true },
            new OffsetMatrix<T>(dx, phase.Planes, phase.Entries, item * shape.GroupChannels * shape.Area),
            isParallel);
        ArrayPool<T>.Shared.Return(upstream);
    }

    private sealed class Phase
    {
        public Phase(ConvolutionShape shape, AxisPhase rows, AxisPhase columns)
        {
            Frame = new Frame(rows.FirstWindow, columns.FirstWindow, rows.Windows, columns.Windows);
            Channels = Offsets.Steps(shape.GroupChannels, shape.Taps);
            int[] taps = Offsets.Sums(Array.ConvertAll(rows.Taps, tap => tap * shape.Columns.Kernel), columns.Taps);
            Weights = Offsets.Sums(Offsets.Steps(shape.GroupFilters, shape.Weights), taps);
            int[] distances =
                Offsets.Sums(Array.ConvertAll(rows.Distances, distance => distance * Frame.Columns), columns.Distances);
            Taps = Offsets.Sums(Offsets.Steps(shape.GroupFilters, Frame.Area), distances);
            Windows = Offsets.Sums(Offsets.Steps(rows.Count, Frame.Columns), Offsets.Steps(columns.Count, 1));
            Planes = Offsets.Steps(shape.GroupChannels, shape.Area);
            int width = shape.Columns.Length;
            Entries = Offsets.Sums(
                Offsets.Steps(rows.Count, shape.Rows.Stride * width, rows.FirstEntry * width),
                Offsets.Steps(columns.Count, shape.Columns.Stride, columns.FirstEntry));
        }

        public Frame Frame { get; }

        public int[] Channels { get; }

        public int[] Weights { get; }

        public int[] Taps { get; }

        public int[] Windows { get; }

        public int[] Planes { get; }

        public int[] Entries { get; }
    }
}
