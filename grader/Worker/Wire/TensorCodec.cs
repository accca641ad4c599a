using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace Gradus.Worker.Wire;

/// <summary>A tensor of up to eight axes: rank, lengths, then the entries in row-major order. It arrives dense.</summary>
internal sealed class TensorCodec<T> : ReferenceCodec<Tensor<T>>
    where T : unmanaged
{
    private const int MaxRank = 8;

    protected override void WriteValue(WireWriter writer, Tensor<T> value)
    {
        writer.Int32(value.Rank);
        foreach (var length in value.Lengths)
        {
            writer.Int32(checked((int)length));
        }

        var dense = new T[value.FlattenedLength];
        value.FlattenTo(dense);
        writer.Numbers<T>(dense);
    }

    protected override Tensor<T> ReadValue(WireReader reader)
    {
        var rank = reader.Int32();
        if (rank is < 0 or > MaxRank)
        {
            throw new WireException($"found a tensor of {rank} axes where 0 to {MaxRank} were expected");
        }

        var axes = reader.Axes(rank, Unsafe.SizeOf<T>());
        return Tensor.Create(reader.Numbers<T>(axes.Aggregate(1, (total, length) => total * length)), [.. axes.Select(length => (nint)length)]);
    }
}
