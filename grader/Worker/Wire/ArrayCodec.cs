namespace Gradus.Worker.Wire;

/// <summary>Any other array: jagged, rectangular, or of records; the lengths, then the items in row-major order.</summary>
internal sealed class ArrayCodec(Type item, int rank, Codec itemCodec) : ReferenceCodec<Array>
{
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
        var lengths = reader.Axes(rank, itemCodec.MinSize);
        var array = Array.CreateInstance(item, lengths);
        var index = new int[rank];
        for (var k = 0; k < array.Length; k++)
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
