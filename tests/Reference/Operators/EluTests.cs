using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class EluTests
{
    private static readonly double Log2 = Math.Log(2);

    [Test]
    public void Forward_approaches_minus_alpha_below_zero() =>
        Close.To(Given.Row(-2, -1, 0, 3), Elu.Forward(Given.Row(-1000, -Log2, 0, 3), alpha: 2));

    [Test]
    public void Derivative_at_exactly_zero_is_alpha() =>
        Close.To(Given.Row(1, 20, 100), Elu.Backward(Given.Row(1, 10, 100), Given.Row(-Log2, 0, 3), alpha: 2));

    [Test]
    public void Forward_keeps_its_relative_accuracy_close_to_zero() =>
        Close.To(-1e-12 * (1 - 0.5e-12), Elu.Forward(Given.Row(-1e-12))[0, 0], relative: 1e-15);

    [Test]
    public void Alpha_below_zero_is_refused() =>
        Assert.That(
            () => Elu.Forward(Given.Row(1), alpha: -1),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found alpha = -1, expected a number from 0"));
}
