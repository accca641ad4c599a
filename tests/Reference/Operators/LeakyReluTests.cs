using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class LeakyReluTests
{
    [Test]
    public void Slope_holds_below_zero() =>
        Close.To(Given.Row(-0.2, 0, 3), LeakyRelu.Forward(Given.Row(-2, 0, 3), slope: 0.1));

    [Test]
    public void Derivative_at_exactly_zero_is_the_slope() =>
        Close.To(Given.Row(0.1, 1, 100), LeakyRelu.Backward(Given.Row(1, 10, 100), Given.Row(-2, 0, 3), slope: 0.1));
}
