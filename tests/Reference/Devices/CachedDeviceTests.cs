using Gradus.Reference.Tests.Samples;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Devices;

public sealed class CachedDeviceTests
{
    private static readonly OperatorCase<double> One = Sample.Of(Relu.Contract, "one", "*=4");
    private static readonly OperatorCase<double> Other = Sample.Of(Relu.Contract, "other", "*=4");

    [Test]
    public void Case_that_is_known_is_not_computed_again()
    {
        using var inner = new CountingDevice();
        using var cached = new CachedDevice(inner);

        cached.Run(Relu.Contract, [One]);
        var again = cached.Run(Relu.Contract, [Other, One with { Id = "another name" }]);

        Assert.That(inner.Cases, Is.EqualTo(2));
        Assert.That(again[1]["y"].Data, Is.EqualTo(inner.Run(Relu.Contract, [One])[0]["y"].Data));
    }

    [Test]
    public void Change_of_one_bit_of_an_input_is_another_case()
    {
        using var inner = new CountingDevice();
        using var cached = new CachedDevice(inner);
        double[] x = One.Inputs["x"].Data;

        cached.Run(Relu.Contract, [One]);
        cached.Run(Relu.Contract, [One.With("x", [Math.BitIncrement(x[0]), .. x[1..]])]);

        Assert.That(inner.Cases, Is.EqualTo(2));
    }

    [Test]
    public void Precision_shape_and_version_are_other_cases()
    {
        using var inner = new CountingDevice();
        using var cached = new CachedDevice(inner);
        OperatorCase<double> reshaped = One with
        {
            Inputs = One.Inputs.ToDictionary(input => input.Key, input => new NdArray<double>([2, 2], input.Value.Data)),
        };
        var changed = new Contract("Relu", "relu")
        {
            Version = 2,
            Inputs = Relu.Contract.Inputs,
            Outputs = Relu.Contract.Outputs,
            Upstream = Relu.Contract.Upstream,
            Gradients = Relu.Contract.Gradients,
        };

        cached.Run(Relu.Contract, [One]);
        cached.Run(Relu.Contract, [One.As<float>()]);
        cached.Run(Relu.Contract, [reshaped]);
        cached.Run(changed, [One]);

        Assert.That(inner.Cases, Is.EqualTo(4));
    }

    [Test]
    public void Result_that_a_caller_overwrites_stays_what_it_was()
    {
        using var cached = new CachedDevice(new CountingDevice());

        double[] first = cached.Run(Relu.Contract, [One])[0]["y"].Data;
        double[] expected = [.. first];
        Array.Fill(first, double.NaN);

        Assert.That(cached.Run(Relu.Contract, [One])[0]["y"].Data, Is.EqualTo(expected));
    }

    [Test]
    public void Oldest_result_goes_when_the_capacity_is_reached()
    {
        using var inner = new CountingDevice();
        using var cached = new CachedDevice(inner, capacity: 100);

        cached.Run(Relu.Contract, [One]); // y and dx: 64 bytes
        cached.Run(Relu.Contract, [Other]);
        cached.Run(Relu.Contract, [Other]);
        Assert.That(inner.Cases, Is.EqualTo(2));

        cached.Run(Relu.Contract, [One]);
        Assert.That(inner.Cases, Is.EqualTo(3));
    }
}
