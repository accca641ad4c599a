using NUnit.Framework;

namespace Gradus.Grader.Tests.Wire;

internal sealed class CodecsTests
{
    [TestCase(typeof(decimal))]
    [TestCase(typeof(int?))]
    [TestCase(typeof(DateTime))]
    [TestCase(typeof(List<int>))]
    [TestCase(typeof(Crossing))]
    public void Type_that_cannot_cross_is_refused_with_what_can(Type type)
    {
        Assert.That(
            () => new Crossing().For(type),
            Throws.TypeOf<NotSupportedException>().With.Message.Contain(type.Name).And.Message.Contain("MathNet matrices"));
    }

    [Test]
    public void Refusal_is_the_same_the_second_time()
    {
        var crossing = new Crossing();
        var first = Assert.Throws<NotSupportedException>(() => crossing.For(typeof(decimal[])))!;

        Assert.That(
            () => crossing.For(typeof(decimal[])),
            Throws.TypeOf<NotSupportedException>().With.Message.EqualTo(first.Message));
    }

    [TestCaseSource(typeof(WireValues), nameof(WireValues.All))]
    public void Least_size_is_no_more_than_a_value_takes((Type Type, object Value) one)
    {
        var crossing = new Crossing();

        Assert.That(crossing.For(one.Type).MinSize, Is.LessThanOrEqualTo(crossing.Write(one.Type, one.Value).Length));
    }
}
