using Gradus.Worker.Wire;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Wire;

internal sealed class ArrayCodecTests
{
    [Test]
    public void Rectangular_array_keeps_its_order()
    {
        int[,] values = { { 1, 2, 3 }, { 4, 5, 6 } };

        Assert.That(Crossing.Of(values), Is.EqualTo(values));
    }

    [Test]
    public void Three_axes_keep_their_order()
    {
        double[,,] values = { { { 1, 2 }, { 3, 4 }, { 5, 6 } } };

        Assert.That(Crossing.Of(values), Is.EqualTo(values));
    }

    [TestCase(0, 5)]
    [TestCase(5, 0)]
    [TestCase(0, 0)]
    public void Empty_axis_keeps_the_length_of_the_other(int rows, int columns)
    {
        var arrived = Crossing.Of(new double[rows, columns]);

        Assert.That((arrived.GetLength(0), arrived.GetLength(1)), Is.EqualTo((rows, columns)));
    }

    [Test]
    public void Jagged_array_keeps_empty_and_missing_rows()
    {
        double[]?[] values = [[1, 2], [], null];

        Assert.That(Crossing.Of(values), Is.EqualTo(values));
    }

    [Test]
    public void Array_of_texts_keeps_nulls()
    {
        string?[] values = ["a", null, ""];

        Assert.That(Crossing.Of(values), Is.EqualTo(values));
    }

    [Test]
    public void Array_of_records_arrives_as_it_was()
    {
        Node[] values = [new(1, "a"), new(2, "b")];

        Assert.That(Crossing.Of(values), Is.EqualTo(values));
    }

    [Test]
    public void Null_arrives_as_null() => Assert.That(Crossing.Of<int[,]?>(null), Is.Null);

    [TestCase(-1, 1)]
    [TestCase(int.MaxValue, int.MaxValue)]
    [TestCase(1 << 16, 1 << 16)]
    [TestCase(0, int.MaxValue)]
    [TestCase(int.MaxValue, 0)]
    [TestCase(3, 1)]
    public void Axes_that_the_message_cannot_hold_are_refused(int rows, int columns)
    {
        byte[] message = [1, .. BitConverter.GetBytes(rows), .. BitConverter.GetBytes(columns), 1, 0, 0, 0];

        Assert.That(() => new Crossing().Read(typeof(int[,]), message), Throws.TypeOf<WireException>());
    }
}
