namespace Gradus.Reference;

/// <summary>Computes one case at a time, for hidden tests, on the device of this process.</summary>
public static class OperatorRuns
{
    private static readonly Dictionary<string, ParameterValue> NoParameters = [];

    /// <summary>The outputs for these inputs; the gradients too, where the upstream gradients are among them.</summary>
    public static Results Run(this Contract contract, params ReadOnlySpan<Input> inputs) =>
        Run(contract, NoParameters, inputs);

    /// <summary>The outputs for these parameters and inputs.</summary>
    public static Results Run(
        this Contract contract, IReadOnlyDictionary<string, ParameterValue> parameters, params ReadOnlySpan<Input> inputs)
    {
        var arrays = new Dictionary<string, NdArray<double>>();
        foreach (Input input in inputs)
        {
            arrays.Add(input.Name, input.Array);
        }

        OperatorCase<double> request = new("of a hidden test", arrays, parameters);
        return new Results(ReferenceDevice.Current.Run(contract, [request])[0]);
    }
}
