namespace Gradus.Reference;

/// <summary>
/// Checks gradients against central differences along a few random directions of ±1, which costs a few forward
/// passes instead of two for each entry and still sees a single wrong entry.
/// <code>|(L(x + εv) − L(x − εv)) / 2ε − g·v| ≤ 1e-7·(1 + |L|)</code>
/// L is the loss itself, or the inner product of the outputs with the upstream gradients; ε = 1e-6, 8 directions v.
/// </summary>
public static class DirectionalCheck
{
    private const double Step = 1e-6;
    private const double Allowed = 1e-7;
    private const int Directions = 8;

    /// <summary>The worst disagreement for each gradient of a case.</summary>
    /// <param name="device">Where it is computed, in float64.</param>
    /// <param name="contract">The operator.</param>
    /// <param name="request">The case, with upstream gradients unless the operator is a loss.</param>
    /// <param name="gradients">Gradients to check by name, dx for the input x.</param>
    public static IReadOnlyList<GradientDisagreement> Of(
        IReferenceDevice device,
        Contract contract,
        OperatorCase<double> request,
        IReadOnlyDictionary<string, NdArray<double>> gradients) =>
        [.. gradients.Select(gradient => Along(device, contract, request, gradient.Key[1..], gradient.Value.Data))];

    /// <summary>The entry of a gradient that is furthest from its central difference: two forward passes each.</summary>
    /// <returns>Its place, the central difference there, and what the gradient says.</returns>
    public static (int Entry, double Difference, double Gradient) Locate(
        IReferenceDevice device, Contract contract, OperatorCase<double> request, string input, double[] gradient)
    {
        double[][] units = [.. Enumerable.Range(0, gradient.Length).Select(entry => Unit(gradient.Length, entry))];
        double[] slopes = Slopes(device, contract, request, input, units);
        int worst = Enumerable.Range(0, slopes.Length).MaxBy(entry => Math.Abs(slopes[entry] - gradient[entry]));
        return (worst, slopes[worst], gradient[worst]);
    }

    private static GradientDisagreement Along(
        IReferenceDevice device, Contract contract, OperatorCase<double> request, string input, double[] gradient)
    {
        double[][] directions = [.. Enumerable.Range(0, Directions).Select(seed => Signs(gradient.Length, seed))];
        double[] slopes = Slopes(device, contract, request, input, directions);
        double loss = Loss(contract, request, device.Run(contract, [request])[0]);
        double worst = directions
            .Select((direction, i) => Math.Abs(slopes[i] - Product(direction, gradient)))
            .Aggregate(0.0, (worst, distance) => distance > worst || double.IsNaN(distance) ? distance : worst);
        return new GradientDisagreement("d" + input, worst, Allowed * (1 + Math.Abs(loss)));
    }

    private static double[] Slopes(
        IReferenceDevice device, Contract contract, OperatorCase<double> request, string input, double[][] directions)
    {
        OperatorCase<double>[] moved =
            [.. directions.SelectMany(v => new[] { Moved(request, input, v, Step), Moved(request, input, v, -Step) })];
        double[] losses =
            [.. device.Run(contract, moved).Select((outputs, i) => Loss(contract, moved[i], outputs))];
        return [.. directions.Select((_, i) => (losses[2 * i] - losses[(2 * i) + 1]) / (2 * Step))];
    }

    private static double Loss(
        Contract contract, OperatorCase<double> request, IReadOnlyDictionary<string, NdArray<double>> outputs) =>
        contract.Upstream.Count == 0
            ? contract.Outputs.Sum(output => outputs[output.Name].Data.Sum())
            : contract.Upstream.Sum(upstream =>
                Product(request.Inputs[upstream.Name].Data, outputs[upstream.Name[1..]].Data));

    private static OperatorCase<double> Moved(
        OperatorCase<double> request, string input, double[] direction, double step)
    {
        NdArray<double> old = request.Inputs[input];
        double[] moved = [.. old.Data.Zip(direction, (entry, along) => entry + (step * along))];
        return request with
        {
            Inputs = new Dictionary<string, NdArray<double>>(request.Inputs) { [input] = new(old.Shape, moved) },
        };
    }

    private static double Product(double[] a, double[] b) => a.Zip(b, (left, right) => left * right).Sum();

    // Fractions of multiples of an irrational number: spread evenly, the same on every machine.
    private static double[] Signs(int length, int seed) =>
        [.. Enumerable.Range(1, length).Select(i => i * Math.Sqrt(seed + 2) * 1.618 % 1 < 0.5 ? -1.0 : 1.0)];

    private static double[] Unit(int length, int entry)
    {
        double[] unit = new double[length];
        unit[entry] = 1;
        return unit;
    }
}
