using System.Numerics;

namespace Gradus.Reference;

/// <summary>What an operator is asked to compute: arrays and parameters by name.</summary>
/// <param name="Id">Its name in messages.</param>
/// <param name="Inputs">The inputs, and the upstream gradients where the backward pass is asked for.</param>
/// <param name="Parameters">Values of the parameters; what is missing takes its default.</param>
public sealed record OperatorCase<T>(
    string Id,
    IReadOnlyDictionary<string, NdArray<T>> Inputs,
    IReadOnlyDictionary<string, ParameterValue> Parameters)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>The same case in another precision.</summary>
    public OperatorCase<TOther> As<TOther>()
        where TOther : unmanaged, IBinaryFloatingPointIeee754<TOther> =>
        new(Id, Inputs.ToDictionary(input => input.Key, input => input.Value.As<TOther>()), Parameters);
}
