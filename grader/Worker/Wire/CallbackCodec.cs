namespace Gradus.Worker.Wire;

/// <summary>A delegate: it stays with its owner, the other side gets one that calls back.</summary>
internal sealed class CallbackCodec(Type type, IReferences references) : Codec
{
    public override int MinSize => sizeof(int);

    public override bool ByValue => false;

    public override void Write(WireWriter writer, object? value) =>
        writer.Int32(value is null ? 0 : references.CallbackOf((Delegate)value));

    public override object? Read(WireReader reader) => reader.Int32() switch
    {
        0 => null,
        var number => references.Callback(number, type),
    };
}
