using Gradus.Worker.Wire;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Wire;

internal sealed class WireReaderTests
{
    [TestCase(2)]
    [TestCase(255)]
    public void Truth_value_other_than_0_and_1_is_refused(byte value)
    {
        Assert.That(
            () => new WireReader(new[] { value }).Boolean(),
            Throws.TypeOf<WireException>().With.Message.Contain($"found {value}"));
    }

    [TestCase(long.MaxValue)]
    [TestCase(1L << 61)]
    [TestCase(1L << 60)]
    [TestCase(-1)]
    public void Count_of_numbers_beyond_the_message_is_refused(long count)
    {
        Assert.That(() => new WireReader(new byte[16]).Numbers<double>(count), Throws.TypeOf<WireException>());
    }

    [TestCase(-1)]
    [TestCase(5)]
    public void Length_of_a_block_beyond_the_message_is_refused(int length)
    {
        byte[] message = [.. BitConverter.GetBytes(length), 1, 2, 3, 4];

        Assert.That(() => new WireReader(message).Block(), Throws.TypeOf<WireException>());
    }

    [Test]
    public void End_says_how_many_bytes_are_left()
    {
        Assert.That(
            () => new WireReader(new byte[3]).End(),
            Throws.TypeOf<WireException>().With.Message.Contain("3 bytes"));
    }

    [Test]
    public void Blocks_and_numbers_arrive_in_the_order_of_writing()
    {
        var writer = new WireWriter();
        writer.Byte(7);
        writer.Block([1, 2, 3]);
        writer.Double(0.5);
        var reader = new WireReader(writer.Written.ToArray());

        Assert.That(
            (reader.Byte(), reader.Block(), reader.Double(), reader.Left),
            Is.EqualTo((7, new byte[] { 1, 2, 3 }, 0.5, 0)));
    }
}
