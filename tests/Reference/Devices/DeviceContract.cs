using System.Numerics;
using System.Runtime.InteropServices;
using Gradus.Reference.Tests.Samples;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Devices;

/// <summary>What every device has to do, for every operator.</summary>
public abstract class DeviceContract
{
    /// <summary>The device, or a skip that says why there is none.</summary>
    private protected abstract IReferenceDevice Device { get; }

    [TestCaseSource(typeof(GoldenVectors), nameof(GoldenVectors.Cases))]
    public void Outputs_agree_with_the_golden_vectors(Contract contract, VectorCase vector)
    {
        IReadOnlyDictionary<string, NdArray<double>> actual = Device.Run(contract, [vector.Request])[0];

        Assert.That(actual.Keys, Is.SupersetOf(vector.Outputs.Keys), "outputs");
        Near(vector.Outputs, actual, Tolerance.Of<double>(Device, contract, vector.Request));
    }

    [TestCaseSource(typeof(AllSamples), nameof(AllSamples.Cases))]
    public void Gradients_agree_with_directional_differences(Contract contract, OperatorCase<double> request)
    {
        IReadOnlyDictionary<string, NdArray<double>> outputs = Device.Run(contract, [request])[0];
        var gradients = contract.Gradients.ToDictionary(gradient => gradient.Name, gradient => outputs[gradient.Name]);

        Assert.That(
            DirectionalCheck.Of(Device, contract, request, gradients).Where(gradient => !gradient.IsAccepted), Is.Empty);
    }

    [TestCaseSource(typeof(AllSamples), nameof(AllSamples.Cases))]
    public void Float32_agrees_with_float64_within_the_tolerance(Contract contract, OperatorCase<double> request)
    {
        OperatorCase<float> rounded = request.As<float>();
        OperatorCase<double> same = rounded.As<double>();
        IReadOnlyDictionary<string, NdArray<double>> actual =
            Device.Run(contract, [rounded])[0].ToDictionary(output => output.Key, output => output.Value.As<double>());

        Near(Device.Run(contract, [same])[0], actual, Tolerance.Of<float>(Device, contract, same));
    }

    [TestCaseSource(typeof(AllSamples), nameof(AllSamples.Operators))]
    public void Batch_of_mixed_shapes_has_the_bytes_of_one_by_one(object samples)
    {
        var operatorSamples = (ISamples)samples;
        OperatorCase<double>[] cases = [.. operatorSamples.Cases()];
        OperatorCase<double>[] copies = [.. operatorSamples.Cases()];

        var together = Device.Run(operatorSamples.Contract, cases);
        var oneByOne = copies.Select(request => Device.Run(operatorSamples.Contract, [request])[0]).ToArray();

        Assert.That(together.Select(Bytes), Is.EqualTo(oneByOne.Select(Bytes)), "outputs");
        Assert.That(
            cases.Select(request => Bytes(request.Inputs)),
            Is.EqualTo(copies.Select(request => Bytes(request.Inputs))),
            "inputs are left alone");
    }

    [TestCaseSource(typeof(AllSamples), nameof(AllSamples.Operators))]
    public void Forward_pass_alone_has_the_same_outputs(object samples)
    {
        var operatorSamples = (ISamples)samples;
        Contract contract = operatorSamples.Contract;
        OperatorCase<double> both = operatorSamples.Cases().Last();
        string[] upstream = [.. contract.Upstream.Select(argument => argument.Name)];
        OperatorCase<double> forward = both with
        {
            Inputs = both.Inputs.Where(input => !upstream.Contains(input.Key)).ToDictionary(),
        };

        var expected = Device.Run(contract, [both])[0];
        var actual = Device.Run(contract, [forward])[0];

        Assert.That(actual.Keys, Is.EquivalentTo(contract.Upstream.Count == 0
            ? expected.Keys
            : contract.Outputs.Select(output => output.Name)));
        Assert.That(Bytes(actual), Is.EqualTo(Bytes(expected.Where(output => actual.ContainsKey(output.Key)).ToDictionary())));
    }

    /// <summary>The bytes of arrays, in the order of their names.</summary>
    private protected static byte[] Bytes<T>(IReadOnlyDictionary<string, NdArray<T>> arrays)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        [
            .. arrays.OrderBy(array => array.Key, StringComparer.Ordinal)
                .SelectMany(array => MemoryMarshal.AsBytes(array.Value.Data.AsSpan()).ToArray()),
        ];

    private static void Near(
        IReadOnlyDictionary<string, NdArray<double>> expected,
        IReadOnlyDictionary<string, NdArray<double>> actual,
        IReadOnlyDictionary<string, double> tolerance)
    {
        Assert.Multiple(() =>
        {
            foreach ((string name, NdArray<double> output) in expected)
            {
                Assert.That(actual[name].Shape, Is.EqualTo(output.Shape), $"shape of {name}");
                Difference difference = Difference.Of(output.Data, actual[name].Data);
                Assert.That(difference.Absolute, Is.LessThanOrEqualTo(tolerance[name]), name);
            }
        });
    }
}
