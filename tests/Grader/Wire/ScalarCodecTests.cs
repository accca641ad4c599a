using NUnit.Framework;

namespace Gradus.Grader.Tests.Wire;

internal sealed class ScalarCodecTests
{
    [TestCase(0.0)]
    [TestCase(double.Epsilon)]
    [TestCase(double.MaxValue)]
    [TestCase(double.NegativeInfinity)]
    public void Double_arrives_as_it_was(double value) => Assert.That(Crossing.Of(value), Is.EqualTo(value));

    [Test]
    public void Double_keeps_every_bit_of_a_NaN_and_of_minus_zero()
    {
        double[] values = [BitConverter.UInt64BitsToDouble(0xFFF8_0000_DEAD_BEEF), -0.0];

        Assert.That(
            values.Select(v => BitConverter.DoubleToInt64Bits(Crossing.Of(v))),
            Is.EqualTo(values.Select(BitConverter.DoubleToInt64Bits)));
    }

    [TestCase(0f)]
    [TestCase(float.NaN)]
    [TestCase(float.MinValue)]
    public void Single_arrives_as_it_was(float value) => Assert.That(Crossing.Of(value), Is.EqualTo(value));

    [TestCase(int.MinValue)]
    [TestCase(-1)]
    [TestCase(int.MaxValue)]
    public void Int_arrives_as_it_was(int value) => Assert.That(Crossing.Of(value), Is.EqualTo(value));

    [TestCase(long.MinValue)]
    [TestCase(long.MaxValue)]
    public void Long_arrives_as_it_was(long value) => Assert.That(Crossing.Of(value), Is.EqualTo(value));

    [TestCase(true)]
    [TestCase(false)]
    public void Bool_arrives_as_it_was(bool value) => Assert.That(Crossing.Of(value), Is.EqualTo(value));
}
