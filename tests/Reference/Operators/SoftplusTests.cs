using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class SoftplusTests
{
    private static readonly double Log3 = Math.Log(3);

    [Test]
    public void Forward_is_the_log_of_one_plus_the_exponential() =>
        Close.To(Given.Row(Math.Log(2), Math.Log(4), 1000), Softplus.Forward(Given.Row(0, Log3, 1000)));

    [TestCase(-40.0)]
    [TestCase(-745.0)]
    public void Forward_far_below_zero_is_the_exponential(double x) =>
        Close.To(Math.Exp(x), Softplus.Forward(Given.Row(x))[0, 0]);

    [Test]
    public void Backward_is_the_logistic_function() =>
        Close.To(Given.Row(2, 3, 1), Softplus.Backward(Given.Row(4, 4, 4), Given.Row(0, Log3, -Log3)));
}
