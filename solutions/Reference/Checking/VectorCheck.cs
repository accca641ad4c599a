using System.Numerics;
using Gradus.Reference.Managed;

namespace Gradus.Reference;

/// <summary>
/// Computes the cases of a file of vectors on a device, and compares the outputs with those in the file.
/// </summary>
public static class VectorCheck
{
    /// <summary>One entry for each output that is in the file or was computed, case by case.</summary>
    /// <typeparam name="T">The precision: float or double.</typeparam>
    /// <exception cref="OperatorException">A case does not fit the contract of the operator.</exception>
    /// <exception cref="DeviceException">The device failed.</exception>
    public static IReadOnlyList<OutputCheck> Of<T>(IReferenceDevice device, VectorFile file)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(device);
        ArgumentNullException.ThrowIfNull(file);
        using var managed = new ManagedDevice();
        var results = device.Run(file.Contract, [.. file.Cases.Select(vector => vector.Request.As<T>())]);
        return
        [
            .. file.Cases.Zip(results, (vector, outputs) => Of(
                vector,
                outputs.ToDictionary(output => output.Key, output => output.Value.As<double>()),
                Tolerance.Of<T>(managed, file.Contract, vector.Request))).SelectMany(checks => checks),
        ];
    }

    private static IEnumerable<OutputCheck> Of(
        VectorCase vector,
        IReadOnlyDictionary<string, NdArray<double>> computed,
        IReadOnlyDictionary<string, double> tolerance) =>
        vector.Outputs.Keys.Union(computed.Keys).Select(name =>
        {
            double allowed = tolerance.GetValueOrDefault(name);
            string problem = Problem(vector.Outputs.GetValueOrDefault(name), computed.GetValueOrDefault(name));
            return problem.Length > 0
                ? new OutputCheck(vector.Request.Id, name, null, allowed, problem)
                : new OutputCheck(
                    vector.Request.Id, name, Difference.Of(vector.Outputs[name].Data, computed[name].Data), allowed);
        });

    private static string Problem(NdArray<double>? expected, NdArray<double>? computed) =>
        expected is null ? "missing in the file"
        : computed is null ? "not an output of this operator and these inputs"
        : expected.Shape.AsSpan().SequenceEqual(computed.Shape) ? ""
        : $"shape {Shapes.Text(computed.Shape)}, expected {Shapes.Text(expected.Shape)}";
}
