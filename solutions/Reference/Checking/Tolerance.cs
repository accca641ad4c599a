using System.Numerics;

namespace Gradus.Reference;

/// <summary>
/// How far a right answer may be from the reference, computed for each case instead of guessed. The inputs are shaken in
/// their last bit a few times; how far that moves the outputs is what rounding can do to them, whatever the order of
/// summation. What rounds on the way there and cancels at the end shows in how far the reference itself is off in
/// float32. A real bug is orders of magnitude above both.
/// <code>|y − reference| ≤ 64·S + 16·E·u/2⁻²⁴ + 4·u·max|reference|</code>
/// u is the unit roundoff of the answer's type, 2⁻²⁴ or 2⁻⁵³; S the largest movement of an output among 8 runs with
/// every input multiplied by 1 + u·ξ, ξ from [−1, 1]; E the distance of the reference in float32 from itself in float64,
/// on inputs that are the same in both. S and E are 0 for operators that select.
/// </summary>
public static class Tolerance
{
    private const int Runs = 8;

    private static readonly double SingleRoundoff = Math.ScaleB(1, -24);

    /// <summary>The largest allowed distance of each output of a case.</summary>
    /// <typeparam name="TAnswer">The type that the answer was computed in: float or double.</typeparam>
    /// <param name="device">Where the shaken cases are computed, in float64.</param>
    /// <param name="contract">The operator.</param>
    /// <param name="request">The case.</param>
    /// <returns>By name of the output.</returns>
    public static IReadOnlyDictionary<string, double> Of<TAnswer>(
        IReferenceDevice device, Contract contract, OperatorCase<double> request)
        where TAnswer : unmanaged, IBinaryFloatingPointIeee754<TAnswer>
    {
        double roundoff = typeof(TAnswer) == typeof(float) ? SingleRoundoff : Math.ScaleB(1, -53);
        IEnumerable<OperatorCase<double>> shaken =
            Enumerable.Range(0, contract.Selects ? 0 : Runs).Select(run => Shaken(contract, request, roundoff, run));
        IReadOnlyList<IReadOnlyDictionary<string, NdArray<double>>> results =
            device.Run(contract, [request, .. shaken]);
        Dictionary<string, double> single = contract.Selects ? [] : SingleErrors(device, contract, request);
        return results[0].ToDictionary(
            output => output.Key,
            output => (64 * Movement(results, output.Key))
                + (16 * single.GetValueOrDefault(output.Key) * roundoff / SingleRoundoff)
                + (4 * roundoff * output.Value.Data.Select(Math.Abs).Where(double.IsFinite).DefaultIfEmpty().Max()));
    }

    private static OperatorCase<double> Shaken(
        Contract contract, OperatorCase<double> request, double roundoff, int run)
    {
        HashSet<string> whole =
        [
            .. contract.Inputs.Concat(contract.OptionalInputs)
                .Where(input => input.Domain is not (Domain.Real or Domain.Positive))
                .Select(input => input.Name),
        ];
        return request with
        {
            Inputs = request.Inputs.ToDictionary(
                input => input.Key,
                input => whole.Contains(input.Key) ? input.Value : Shaken(input.Value, roundoff, run)),
        };
    }

    private static NdArray<double> Shaken(NdArray<double> input, double roundoff, int run)
    {
        // Weyl sequences of different irrational steps: evenly spread over [−1, 1], the same on every machine.
        double step = Math.Sqrt(run + 2) - 1;
        return new NdArray<double>(
            input.Shape,
            [.. input.Data.Select((entry, i) => entry * (1 + (roundoff * ((2 * ((i + 1) * step % 1)) - 1))))]);
    }

    private static Dictionary<string, double> SingleErrors(
        IReferenceDevice device, Contract contract, OperatorCase<double> request)
    {
        OperatorCase<float> rounded = request.As<float>();
        IReadOnlyDictionary<string, NdArray<double>> exact = device.Run(contract, [rounded.As<double>()])[0];
        return device.Run(contract, [rounded])[0].ToDictionary(
            output => output.Key,
            output => Distance(exact[output.Key].Data, output.Value.As<double>().Data));
    }

    private static double Movement(
        IReadOnlyList<IReadOnlyDictionary<string, NdArray<double>>> results, string output) =>
        results.Skip(1)
            .Select(result => Distance(results[0][output].Data, result[output].Data))
            .DefaultIfEmpty()
            .Max();

    private static double Distance(double[] one, double[] other) =>
        one.Zip(other, (a, b) => Math.Abs(a - b)).Where(double.IsFinite).DefaultIfEmpty().Max();
}
