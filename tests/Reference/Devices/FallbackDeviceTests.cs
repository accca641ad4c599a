using System.Numerics;
using Gradus.Reference.Managed;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Devices;

[TestFixture]
public sealed class FallbackDeviceTests
{
    private static readonly OperatorCase<double> Request = new(
        "two numbers",
        new Dictionary<string, NdArray<double>> { ["x"] = new([2], [-1, 2]) },
        new Dictionary<string, ParameterValue>());

    [Test]
    public void Device_that_fails_in_a_run_is_replaced_once_and_for_all()
    {
        using var error = new StringWriter();
        var lost = new LostDevice();
        using var device = new FallbackDevice("GPU", () => lost, new ManagedDevice(), error);

        double[][] results = [.. Enumerable.Range(0, 3).Select(_ => device.Run(Relu.Contract, [Request])[0]["y"].Data)];

        Assert.That(results, Is.All.EqualTo(new double[] { 0, 2 }));
        Assert.That(lost.Runs, Is.EqualTo(1));
        Assert.That(device.Name, Does.StartWith("managed"));
        Assert.That(
            error.ToString().Trim(),
            Does.StartWith("gradus: a lost GPU failed, and managed").And.Contain("fell off the bus").And.Not.Contain("\n"));
    }

    [Test]
    public void Device_that_does_not_open_is_replaced()
    {
        using var error = new StringWriter();
        using var device = new FallbackDevice("GPU", () => throw new DeviceException("out of memory"), new ManagedDevice(), error);

        Assert.That(device.Run(Relu.Contract, [Request])[0]["y"].Data, Is.EqualTo(new double[] { 0, 2 }));
        Assert.That(error.ToString(), Does.StartWith("gradus: GPU failed").And.Contain("out of memory"));
    }

    [Test]
    public void Case_that_is_wrong_is_the_callers_fault_on_any_device()
    {
        using var error = new StringWriter();
        using var device = new FallbackDevice("GPU", () => new ManagedDevice(), new ManagedDevice(), error);

        Assert.That(
            () => device.Run(Affine.Contract, [Request]), Throws.TypeOf<OperatorException>());
        Assert.That(error.ToString(), Is.Empty);
    }

    private sealed class LostDevice : IReferenceDevice
    {
        public int Runs { get; private set; }

        public string Name => "a lost GPU";

        public IReadOnlyList<IReadOnlyDictionary<string, NdArray<T>>> Run<T>(
            Contract contract, IReadOnlyList<OperatorCase<T>> cases)
            where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            Runs++;
            throw new DeviceException("The GPU fell off the bus.");
        }

        public void Dispose()
        {
        }
    }
}
