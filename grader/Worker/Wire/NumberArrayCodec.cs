namespace Gradus.Worker.Wire;

/// <summary>A one-dimensional array of numbers, copied as one block.</summary>
internal sealed class NumberArrayCodec<T> : ReferenceCodec<T[]>
    where T : unmanaged
{
    protected override void WriteValue(WireWriter writer, T[] value)
    {
        writer.Int32(value.Length);
        writer.Numbers<T>(value);
    }

    protected override T[] ReadValue(WireReader reader) => reader.Numbers<T>(reader.Int32());
}
