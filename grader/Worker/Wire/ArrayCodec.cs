namespace Gradus.Worker.Wire;

/// <summary>Any other array: jagged, rectangular, or of records; the lengths, then the items in row-major order.</summary>
internal sealed class ArrayCodec(Type item, int rank, Codec itemCodec) : ReferenceCodec<Array>
{
    // Bounds the product of the axes also where an empty one makes the array itself empty.
    private const long MaxExtent = 1L << 28;

    public override bool ByValue => itemCodec.ByValue;

    protected override void WriteValue(WireWriter writer, Array value)
    {
        for (var axis = 0; axis < rank; axis++)
        {
            writer.Int32(value.GetLength(axis));
        }

        foreach (var element in value)
        {
            itemCodec.Write(writer, element);
        }
    }

    protected override Array ReadValue(WireReader reader)
    {
        var lengths = new int[rank];
        var (total, extent) = (1L, 1L);
        for (var axis = 0; axis < rank; axis++)
        {
            lengths[axis] = reader.Int32();
            total *= lengths[axis];
            extent *= Math.Max(1, lengths[axis]);
            if (lengths[axis] < 0 || extent > MaxExtent)
            {
                throw new WireException($"found an axis of length {lengths[axis]} in an array");
            }
        }

        // Every item takes a byte at least.
        if (total > reader.Left)
        {
            throw new WireException($"found an array of {total} items where {reader.Left} bytes are left");
        }

        return Fill(Array.CreateInstance(item, lengths), lengths, total, reader);
    }

    private Array Fill(Array array, int[] lengths, long total, WireReader reader)
    {
        var index = new int[rank];
        for (var k = 0L; k < total; k++)
        {
            array.SetValue(itemCodec.Read(reader), index);
            for (var axis = rank - 1; axis >= 0 && ++index[axis] == lengths[axis]; axis--)
            {
                index[axis] = 0;
            }
        }

        return array;
    }
}
