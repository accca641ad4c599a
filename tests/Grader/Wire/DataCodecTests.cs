using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Wire;

internal sealed class DataCodecTests
{
    private static readonly double[] Numbers = [4, 5];
    private static readonly int[] Labels = [2, 3];

    [Test]
    public void Tuple_arrives_as_it_was()
    {
        Assert.That(Crossing.Of((1, "two", Numbers)), Is.EqualTo((1, "two", Numbers)));
    }

    [Test]
    public void Tuple_of_more_than_seven_parts_arrives_as_it_was()
    {
        Assert.That(Crossing.Of((1, 2, 3, 4, 5, 6, 7, 8, 9)), Is.EqualTo((1, 2, 3, 4, 5, 6, 7, 8, 9)));
    }

    [Test]
    public void Record_class_arrives_as_it_was()
    {
        Assert.That(Crossing.Of(new Node(1.5, "n")), Is.EqualTo(new Node(1.5, "n")));
    }

    [Test]
    public void Record_class_that_is_null_arrives_as_null() => Assert.That(Crossing.Of<Node?>(null), Is.Null);

    [Test]
    public void Record_struct_keeps_its_parts()
    {
        var arrived = Crossing.Of(new Point(1, Labels, Matrix<double>.Build.Dense(1, 2, Numbers)));

        Assert.That((arrived.X, arrived.Labels, arrived.W.ToColumnMajorArray()), Is.EqualTo((1, Labels, Numbers)));
    }

    [Test]
    public void Record_struct_keeps_a_part_that_is_null()
    {
        Assert.That(Crossing.Of(default(Point)), Is.EqualTo(default(Point)));
    }

    [Test]
    public void Record_that_holds_another_of_its_kind_is_not_supported()
    {
        Assert.That(
            () => Crossing.Of(new Chain(1, null)),
            Throws.TypeOf<NotSupportedException>().With.Message.Contain("holds another"));
    }
}
