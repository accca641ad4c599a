namespace Gradus.Worker.Wire;

/// <summary>A codec for a type whose values may be null: a byte says so.</summary>
internal abstract class ReferenceCodec<T> : Codec
    where T : class
{
    public sealed override int MinSize => 1;

    public sealed override void Write(WireWriter writer, object? value)
    {
        writer.Byte(value is null ? (byte)0 : (byte)1);
        if (value is not null)
        {
            WriteValue(writer, (T)value);
        }
    }

    public sealed override object? Read(WireReader reader) => reader.Boolean() ? ReadValue(reader) : null;

    protected abstract void WriteValue(WireWriter writer, T value);

    protected abstract T ReadValue(WireReader reader);
}
