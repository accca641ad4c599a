using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>One case on its way through a managed operator.</summary>
internal sealed class Computation<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly IReadOnlyDictionary<string, NdArray<T>> _inputs;
    private readonly Dictionary<string, NdArray<T>> _outputs;

    public Computation(OperatorCase<T> request, CaseShape shape)
    {
        _inputs = request.Inputs;
        _outputs = shape.Outputs.ToDictionary(
            output => output.Key,
            output => new NdArray<T>(output.Value, new T[Shapes.Count(output.Value)]));
        Sizes = shape.Sizes;
        Backward = shape.Backward;
    }

    /// <summary>The lengths of the dimensions and the values of the parameters.</summary>
    public Sizes Sizes { get; }

    /// <summary>Whether the upstream gradients are given, and the gradients asked for.</summary>
    public bool Backward { get; }

    /// <summary>All outputs by name.</summary>
    public IReadOnlyDictionary<string, NdArray<T>> Outputs => _outputs;

    /// <summary>Whether an optional input is given.</summary>
    public bool Has(string name) => _inputs.ContainsKey(name);

    /// <summary>The numbers of an input.</summary>
    public T[] Input(string name) => _inputs[name].Data;

    /// <summary>The numbers of an output, to be filled.</summary>
    public T[] Output(string name) => _outputs[name].Data;

    /// <summary>The value of a parameter that is a number, in the precision of the run.</summary>
    public T Number(string parameter) => T.CreateSaturating(Sizes.Number(parameter));
}
