using Gradus.Reference.Tests.Devices;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class LogSumExpTests
{
    [Test]
    public void Forward_is_finite_far_from_zero() =>
        Close.To(
            Given.Vector(Math.Log(8), 1000 + Math.Log(3), -1000 + Math.Log(3)),
            LogSumExp.Forward(Given.Matrix(new[,]
            {
                { 0, Math.Log(2), Math.Log(5) },
                { 1000, 1000, 1000 },
                { -1000, -1000, -1000 },
            })));

    [Test]
    public void Backward_is_the_softmax_times_the_upstream_gradient() =>
        Close.To(
            Given.Row(1, 2, 5), LogSumExp.Backward(Given.Vector(8), Given.Row(0, Math.Log(2), Math.Log(5))));

    [TestCaseSource(typeof(EveryDevice), nameof(EveryDevice.Names))]
    public void Infinite_and_empty_rows_are_what_the_sum_says(string device)
    {
        (double low, double high) = (double.NegativeInfinity, double.PositiveInfinity);

        Assert.That(Run(device, 2, low, low, high, 0), Is.EqualTo(new[] { low, high }));
        Assert.That(Run(device, 0), Is.EqualTo(new[] { low, low }));
    }

    private static double[] Run(string device, int columns, params double[] x)
    {
        OperatorCase<double> request = new(
            "infinite",
            new Dictionary<string, NdArray<double>> { ["x"] = new([2, columns], x) },
            new Dictionary<string, ParameterValue>());
        return EveryDevice.Named(device).Run(LogSumExp.Contract, [request])[0]["y"].Data;
    }
}
