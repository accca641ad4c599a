namespace Gradus.Worker.Wire;

/// <summary>An enumeration, by its number.</summary>
internal sealed class EnumCodec(Type type) : Codec
{
    public override int MinSize => sizeof(long);

    public override void Write(WireWriter writer, object? value) =>
        writer.Int64(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));

    public override object Read(WireReader reader) => Enum.ToObject(type, reader.Int64());
}
