namespace Gradus.Worker.Wire;

/// <summary>An object of the exercise's own class: it stays in the worker, its number crosses.</summary>
internal sealed class HandleCodec(Type type, IReferences references) : Codec
{
    public override int MinSize => sizeof(int);

    public override bool ByValue => false;

    public override void Write(WireWriter writer, object? value) =>
        writer.Int32(value is null ? 0 : references.HandleOf(value));

    public override object? Read(WireReader reader) => reader.Int32() switch
    {
        0 => null,
        < 0 and var handle => throw new WireException($"found {handle} where the number of an object was expected"),
        var handle => references.Resolve(handle, type),
    };
}
