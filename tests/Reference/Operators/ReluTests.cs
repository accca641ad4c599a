using Gradus.Reference.Tests.Devices;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class ReluTests
{
    [Test]
    public void Derivative_at_exactly_zero_is_zero() =>
        Close.To(Given.Row(0, 0, 3), Relu.Backward(Given.Row(1, 2, 3), Given.Row(-1, 0, 1)));

    [TestCaseSource(typeof(EveryDevice), nameof(EveryDevice.Names))]
    public void Nan_comes_out_as_nan_with_the_derivative_zero(string device)
    {
        OperatorCase<double> request = new(
            "NaN",
            new Dictionary<string, NdArray<double>> { ["x"] = new([2], [double.NaN, 1]), ["dy"] = new([2], [2, 3]) },
            new Dictionary<string, ParameterValue>());

        IReadOnlyDictionary<string, NdArray<double>> outputs =
            EveryDevice.Named(device).Run(Relu.Contract, [request])[0];

        Assert.That(outputs["y"].Data, Is.EqualTo(new[] { double.NaN, 1 }));
        Assert.That(outputs["dx"].Data, Is.EqualTo(new[] { 0.0, 3 }));
    }
}
