namespace Gradus.Worker.Wire;

/// <summary>Text.</summary>
internal sealed class StringCodec : ReferenceCodec<string>
{
    protected override void WriteValue(WireWriter writer, string value) => writer.String(value);

    protected override string ReadValue(WireReader reader) => reader.String();
}
