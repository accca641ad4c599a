using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class LogSoftmaxTests
{
    private static readonly double Log3 = Math.Log(3);
    private static readonly double Log4 = Math.Log(4);

    [Test]
    public void Forward_is_the_log_of_the_share() =>
        Close.To(
            Given.Matrix(new[,] { { -Log4, Log3 - Log4 }, { 0, -2000 } }),
            LogSoftmax.Forward(Given.Matrix(new[,] { { 0, Log3 }, { 1000, -1000 } })));

    [Test]
    public void Backward_takes_off_the_sum_of_the_upstream_gradient() =>
        Close.To(Given.Row(3, -3), LogSoftmax.Backward(Given.Row(4, 0), Given.Row(0, Log3)));
}
