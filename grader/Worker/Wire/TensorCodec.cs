using System.Numerics.Tensors;

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
            writer.Int64(length);
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

        var lengths = new nint[rank];
        var total = 1L;
        for (var axis = 0; axis < rank; axis++)
        {
            var length = reader.Int64();
            if (length < 0 || length > reader.Left)
            {
                throw new WireException($"found an axis of length {length} where {reader.Left} bytes are left");
            }

            lengths[axis] = (nint)length;
            total = checked(total * length);
        }

        return Tensor.Create(reader.Numbers<T>(total), lengths);
    }
}
