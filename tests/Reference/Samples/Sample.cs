using Gradus.Kit;

namespace Gradus.Reference.Tests.Samples;

/// <summary>Builds cases with random numbers, upstream gradients included.</summary>
internal static class Sample
{
    /// <summary>A case whose numbers depend on its name alone.</summary>
    /// <param name="contract">The operator.</param>
    /// <param name="name">Name of the case.</param>
    /// <param name="sizes">Lengths of the dimensions that the inputs have: "N=4 D=3 *=2×5".</param>
    /// <param name="parameters">Values of parameters: "stride=2,1 method=adam"; true is 1.</param>
    /// <param name="scale">Standard deviation of the real numbers.</param>
    /// <param name="optional">The optional input that it has.</param>
    public static OperatorCase<double> Of(
        Contract contract, string name, string sizes, string parameters = "", double scale = 1, string optional = "")
    {
        Dictionary<string, int[]> lengths = Pairs(sizes).ToDictionary(
            pair => pair.Name,
            pair => pair.Value.Split('×', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray());
        var rng = RandomSource.Seeded(Seed(contract.Name + name));
        var forward = new OperatorCase<double>(
            name,
            contract.Inputs.Concat(contract.OptionalInputs.Where(input => input.Name == optional))
                .ToDictionary(input => input.Name, input => Random(input, lengths, rng, scale)),
            Pairs(parameters).ToDictionary(pair => pair.Name, pair => Value(pair.Value)));
        CaseShape shape = contract.Check(forward);
        Dictionary<string, NdArray<double>> inputs = new(forward.Inputs);
        foreach (Argument upstream in contract.Upstream)
        {
            int[] dimensions = shape.Sizes.ShapeOf(upstream);
            inputs.Add(upstream.Name, new(dimensions, Fill(Shapes.Count(dimensions), () => rng.Normal())));
        }

        return forward with { Inputs = inputs };
    }

    /// <summary>The case with other numbers in one input.</summary>
    public static OperatorCase<double> With(this OperatorCase<double> request, string input, params double[] data) =>
        request with
        {
            Inputs = new Dictionary<string, NdArray<double>>(request.Inputs)
            {
                [input] = new(request.Inputs[input].Shape, data),
            },
        };

    private static NdArray<double> Random(
        Argument input, Dictionary<string, int[]> lengths, RandomSource rng, double scale)
    {
        int[] shape = [.. input.DimensionNames.SelectMany(name => lengths[name])];
        int below = input.Below.Length == 0 ? 2 : Shapes.Count(lengths[input.Below]);
        return new NdArray<double>(shape, Fill(Shapes.Count(shape), () => input.Domain switch
        {
            Domain.Positive => scale * rng.Uniform(0.1, 2),
            Domain.Probability => rng.Uniform(0, 1),
            Domain.Mask or Domain.Index => rng.Integer(0, below),
            Domain.Count => rng.Integer(0, 40),
            Domain.Length => rng.Integer(1, below + 1),
            _ => scale * rng.Normal(),
        }));
    }

    private static double[] Fill(int count, Func<double> next) => [.. Enumerable.Range(0, count).Select(_ => next())];

    private static IEnumerable<(string Name, string Value)> Pairs(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => (pair[0], pair[1]));

    private static ParameterValue Value(string text)
    {
        string[] parts = text.Split(',');
        return double.TryParse(parts[0], out _)
            ? new ParameterValue([.. parts.Select(double.Parse)], "")
            : ParameterValue.Of(text);
    }

    // FNV-1a: string.GetHashCode differs from process to process.
    private static int Seed(string text) =>
        (int)text.Aggregate(2166136261u, (hash, character) => (hash ^ character) * 16777619u);
}
