using Gradus.Worker.Wire;

namespace Gradus.Grader.Tests.Wire;

/// <summary>Sends values across and back.</summary>
internal sealed class Crossing
{
    private readonly Codecs _codecs = new(new FakeReferences());

    public static T Of<T>(T value)
    {
        var crossing = new Crossing();
        return (T)crossing.Read(typeof(T), crossing.Write(typeof(T), value))!;
    }

    public byte[] Write(Type type, object? value)
    {
        var writer = new WireWriter();
        _codecs.For(type).Write(writer, value);
        return writer.Written.ToArray();
    }

    public object? Read(Type type, byte[] message)
    {
        var reader = new WireReader(message);
        var value = _codecs.For(type).Read(reader);
        reader.End();
        return value;
    }

    public Codec For(Type type) => _codecs.For(type);
}
