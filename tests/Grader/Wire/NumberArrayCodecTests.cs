using Gradus.Worker.Wire;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Wire;

internal sealed class NumberArrayCodecTests
{
    [Test]
    public void Doubles_arrive_as_they_were([Values(0, 1, 1000)] int count)
    {
        double[] values = [.. Enumerable.Range(0, count).Select(i => 1.0 / (i + 1))];

        Assert.That(Crossing.Of(values), Is.EqualTo(values));
    }

    [Test]
    public void Ints_arrive_as_they_were()
    {
        Assert.That(Crossing.Of(new[] { int.MinValue, 0, 9 }), Is.EqualTo(new[] { int.MinValue, 0, 9 }));
    }

    [Test]
    public void Singles_arrive_as_they_were()
    {
        Assert.That(Crossing.Of(new[] { 0.1f, float.NaN }), Is.EqualTo(new[] { 0.1f, float.NaN }));
    }

    [Test]
    public void Null_arrives_as_null() => Assert.That(Crossing.Of<double[]?>(null), Is.Null);

    [TestCase(int.MaxValue)]
    [TestCase(-1)]
    [TestCase(1 << 29)]
    public void Count_that_the_message_cannot_hold_is_refused(int count)
    {
        byte[] message = [1, .. BitConverter.GetBytes(count), 0, 0, 0, 0, 0, 0, 0, 0];

        Assert.That(() => new Crossing().Read(typeof(double[]), message), Throws.TypeOf<WireException>());
    }
}
