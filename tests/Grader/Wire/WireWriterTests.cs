using Gradus.Worker.Wire;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Wire;

internal sealed class WireWriterTests
{
    [Test]
    public void Message_grows_beyond_its_first_memory()
    {
        var writer = new WireWriter();
        writer.Int32(1);
        writer.Block(new byte[100_000]);

        Assert.That(writer.Written.Length, Is.EqualTo(100_008));
    }

    [Test]
    public void Clear_starts_a_new_message()
    {
        var writer = new WireWriter();
        writer.Int64(1);
        writer.Clear();
        writer.Byte(2);

        Assert.That(writer.Written.ToArray(), Is.EqualTo(new byte[] { 2 }));
    }
}
