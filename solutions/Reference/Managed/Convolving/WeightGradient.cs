using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;
using Gradus.Reference.Managed.Products;

namespace Gradus.Reference.Managed.Convolving;

/// <summary>
/// dw[f] = Σ over images and windows of dy[n,f]·x[n]: for each part of the images a chain, and the sum of the parts in
/// order. Computed transposed, windows times upstream gradient, so that only the upstream gradient has to be packed.
/// </summary>
internal static class WeightGradient
{
    /// <summary>Fills dw (F, C/groups, KH, KW).</summary>
    public static void Compute<T>(ConvolutionShape shape, T[] x, T[] dy, T[] dw)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int count = shape.GroupFilters * shape.Weights;
        T[][] sums = new T[shape.Parts * shape.Groups][];
        var product = new PartialProduct<T>(shape, x, dy);
        Shares.Each(sums.Length, shape.Multiplications, (item, isParallel) =>
            sums[item] = product.Compute(item / shape.Groups, item % shape.Groups, isParallel));
        for (int group = 0; group < shape.Groups && shape.Parts > 0; group++)
        {
            T[] sum = sums[group];
            for (int part = 1; part < shape.Parts; part++)
            {
                TensorPrimitives.Add<T>(sum, sums[(part * shape.Groups) + group], sum);
            }

            Transpose(sum, shape.Weights, dw.AsSpan(group * count, count));
        }
    }

    private static void Transpose<T>(T[] sums, int weights, Span<T> dw)
    {
        int filters = weights == 0 ? 0 : dw.Length / weights;
        for (int filter = 0; filter < filters; filter++)
        {
            for (int weight = 0; weight < weights; weight++)
            {
                dw[(filter * weights) + weight] = sums[(weight * filters) + filter];
            }
        }
    }

    private sealed class PartialProduct<T>(ConvolutionShape shape, T[] x, T[] dy)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        private readonly Frame _frame = Convolution.Padded(shape);
        private readonly int[] _taps = Convolution.Taps(shape, Convolution.Padded(shape));
        private readonly int[] _windows = Convolution.Windows(shape, Convolution.Padded(shape));
        private readonly int[] _places = Offsets.Steps(shape.Windows, 1);
        private readonly int[] _planes = Offsets.Steps(shape.GroupFilters, shape.Windows);
        private readonly int[] _weights = Offsets.Steps(shape.Weights, shape.GroupFilters);
        private readonly int[] _filters = Offsets.Steps(shape.GroupFilters, 1);

        /// <summary>The sum of one part, (weights, filters).</summary>
        public T[] Compute(int part, int group, bool isParallel)
        {
            T[] sum = new T[shape.GroupFilters * shape.Weights];
            T[] image = ArrayPool<T>.Shared.Rent(_frame.Room(shape.GroupChannels));
            int first = part * shape.SamplesOfPart;
            int end = Math.Min(shape.Samples, first + shape.SamplesOfPart);
            for (int sample = first; sample < end; sample++)
            {
                int item = (sample * shape.Groups) + group;
                int length = shape.GroupChannels * shape.Area;
                _frame.Copy(
                    x.AsSpan(item * length, length),
                    shape.Rows.Length,
                    shape.Columns.Length,
                    image.AsSpan(0, shape.GroupChannels * _frame.Area));
                Product.Multiply(
                    new OffsetMatrix<T>(image, _taps, _windows),
                    new OffsetMatrix<T>(dy, _places, _planes, item * shape.GroupFilters * shape.Windows),
                    new OffsetMatrix<T>(sum, _weights, _filters),
                    isParallel,
                    goesOn: sample > first);
            }

            ArrayPool<T>.Shared.Return(image);
            return sum;
        }
    }
}
