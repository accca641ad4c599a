using System.Numerics;

namespace Gradus.Reference;

/// <summary>A dense array of real numbers, row-major: the last dimension varies fastest.</summary>
/// <typeparam name="T">float or double.</typeparam>
public sealed class NdArray<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>An array over the given storage, which is not copied.</summary>
    /// <param name="shape">Lengths of the dimensions, each 0 or more; empty for a single number.</param>
    /// <param name="data">As many numbers as the shape has room for.</param>
    /// <exception cref="ArgumentException">The shape and the data do not fit together.</exception>
    public NdArray(int[] shape, T[] data)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(data);
        if (Shapes.Count(shape) != data.Length)
        {
            throw new ArgumentException(
                $"Found {data.Length} numbers for the shape {Shapes.Text(shape)}, expected {Shapes.Count(shape)}.");
        }

        Shape = shape;
        Data = data;
    }

    /// <summary>Lengths of the dimensions; empty for a single number.</summary>
    public int[] Shape { get; }

    /// <summary>The numbers, row by row.</summary>
    public T[] Data { get; }

    /// <summary>The same numbers in another precision; this array itself where it has that precision already.</summary>
    public NdArray<TOther> As<TOther>()
        where TOther : unmanaged, IBinaryFloatingPointIeee754<TOther> =>
        this is NdArray<TOther> same
            ? same
            : new NdArray<TOther>(Shape, Array.ConvertAll(Data, TOther.CreateSaturating));
}
