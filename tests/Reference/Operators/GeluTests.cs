using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class GeluTests
{
    // The normal distribution at ±1 and −6, and its density at 1, from tables to 16 digits.
    [TestCase(1.0, 0.84134474606854293)]
    [TestCase(-1.0, -0.15865525393145705)]
    [TestCase(-6.0, -6 * 9.8658764503769814e-10)]
    [TestCase(0.0, 0.0)]
    [TestCase(1000.0, 1000.0)]
    public void Forward_keeps_its_relative_accuracy(double x, double expected) =>
        Close.To(expected, Gelu.Forward(Given.Row(x))[0, 0], relative: 1e-14);

    [Test]
    public void Backward_is_the_distribution_and_x_times_the_density() =>
        Close.To(2 * (0.84134474606854293 + 0.24197072451914337), Gelu.Backward(Given.Row(2), Given.Row(1))[0, 0]);
}
