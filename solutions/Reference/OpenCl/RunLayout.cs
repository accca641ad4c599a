using System.Numerics;

namespace Gradus.Reference.OpenCl;

/// <summary>Where everything of a run lies in the arena, and what is launched.</summary>
internal sealed class RunLayout<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly IReadOnlyList<OperatorCase<T>> _cases;
    private readonly CaseShape[] _shapes;
    private readonly CasePlaces[] _places;

    public RunLayout(Contract contract, IReadOnlyList<OperatorCase<T>> cases, TileShape tile)
    {
        _cases = cases;
        _shapes = [.. cases.Select(contract.Check)];
        _places = [.. cases.Select(_ => new CasePlaces())];
        foreach ((OperatorCase<T> request, CasePlaces places) in cases.Zip(_places))
        {
            Place(request.Inputs.Select(input => (input.Key, input.Value.Data.Length)), places.Inputs);
        }

        InputLength = (int)Arena.Length;
        foreach ((CaseShape shape, CasePlaces places) in _shapes.Zip(_places))
        {
            Place(shape.Outputs.Select(output => (output.Key, Shapes.Count(output.Value))), places.Outputs);
        }

        OutputLength = (int)Arena.Length - InputLength;
        IOpenClOperator implementation = Implementations<IOpenClOperator>.Of(contract);
        LaunchPlan[] plans = [.. _shapes.Zip(_places, (shape, places) => new LaunchPlan(shape, places, Arena, tile))];
        Array.ForEach(plans, implementation.Plan);
        Launches = [.. LaunchMerger.Merge(plans)];
    }

    /// <summary>The arena.</summary>
    public Arena Arena { get; } = new();

    /// <summary>Numbers at the start of the arena that are inputs.</summary>
    public int InputLength { get; }

    /// <summary>Numbers after them that are outputs.</summary>
    public int OutputLength { get; }

    /// <summary>What is launched, in order.</summary>
    public IReadOnlyList<MergedLaunch> Launches { get; }

    /// <summary>All inputs, as they lie in the arena.</summary>
    public T[] Inputs()
    {
        T[] inputs = new T[InputLength];
        foreach ((OperatorCase<T> request, CasePlaces places) in _cases.Zip(_places))
        {
            foreach ((string name, NdArray<T> input) in request.Inputs)
            {
                input.Data.CopyTo(inputs, places.Inputs[name]);
            }
        }

        return inputs;
    }

    /// <summary>The outputs of each case.</summary>
    /// <param name="outputs">All outputs, as they lie in the arena.</param>
    public IReadOnlyList<IReadOnlyDictionary<string, NdArray<T>>> Outputs(T[] outputs) =>
        [.. _shapes.Zip(_places, (shape, places) => shape.Outputs.ToDictionary(
            output => output.Key,
            output => Slice(outputs, places.Outputs[output.Key] - InputLength, output.Value)))];

    private static NdArray<T> Slice(T[] outputs, int start, int[] shape) =>
        new(shape, outputs[start..(start + Shapes.Count(shape))]);

    private void Place(IEnumerable<(string Name, int Count)> arrays, Dictionary<string, int> places)
    {
        foreach ((string name, int count) in arrays)
        {
            places.Add(name, Arena.Take(count));
        }
    }
}
