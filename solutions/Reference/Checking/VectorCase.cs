using System.Text.Json;

namespace Gradus.Reference;

/// <summary>A case with the outputs that it should have.</summary>
/// <param name="Request">What is computed.</param>
/// <param name="Outputs">What should come out; empty where a file has inputs only.</param>
public sealed record VectorCase(OperatorCase<double> Request, IReadOnlyDictionary<string, NdArray<double>> Outputs)
{
    /// <summary>Reads {id, attributes, inputs, outputs}; attributes and outputs may be missing.</summary>
    /// <exception cref="VectorFileException">It is not that.</exception>
    internal static VectorCase Parse(VectorElement element) => Parse(element, element.Property("id").Text());

    /// <summary>Reads {attributes, inputs, outputs} under a name of its own or another one.</summary>
    /// <exception cref="VectorFileException">It is not that.</exception>
    internal static VectorCase Parse(VectorElement element, string fallback)
    {
        string id = element.Find("id")?.Text() ?? fallback;
        var named = element with { Path = $"{element.Path} ({id})" };
        return new VectorCase(
            new OperatorCase<double>(
                id,
                named.Property("inputs").Properties().ToDictionary(input => input.Name, input => Array(input.Value)),
                (named.Find("attributes")?.Properties() ?? []).ToDictionary(value => value.Name, value => Value(value.Value))),
            (named.Find("outputs")?.Properties() ?? []).ToDictionary(output => output.Name, output => Array(output.Value)));
    }

    /// <inheritdoc />
    public override string ToString() => Request.Id;

    private static NdArray<double> Array(VectorElement element)
    {
        int[] shape = [.. element.Property("shape").Items().Select(length => length.Count())];
        double[] data = [.. element.Property("data").Items().Select(number => number.Number())];
        return Holds(shape, data.Length)
            ? new NdArray<double>(shape, data)
            : throw element.Property("shape").Wrong($"a shape for the {data.Length} numbers in data");
    }

    private static bool Holds(int[] shape, int count)
    {
        long room = 1;
        foreach (int length in shape)
        {
            // Beyond this, a product of lengths could wrap around.
            room = length < 0 || room > int.MaxValue ? -1 : room * length;
        }

        return room == count;
    }

    private static ParameterValue Value(VectorElement element) => element.Element.ValueKind switch
    {
        JsonValueKind.True => ParameterValue.Of(1),
        JsonValueKind.False => ParameterValue.Of(0),
        JsonValueKind.String => ParameterValue.Of(element.Text()),
        JsonValueKind.Array => new ParameterValue([.. element.Items().Select(number => number.Number())], ""),
        _ => ParameterValue.Of(element.Number()),
    };
}
