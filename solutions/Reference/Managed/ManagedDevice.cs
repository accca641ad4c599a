using System.Numerics;
using System.Runtime.Intrinsics;

namespace Gradus.Reference.Managed;

/// <summary>Contracts in managed code, written from the equations: what everybody has.</summary>
public sealed class ManagedDevice : IReferenceDevice
{
    /// <inheritdoc />
    public string Name { get; } = $"managed ({Width} bit vectors, {Environment.ProcessorCount} threads)";

    private static int Width => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128;

    /// <inheritdoc />
    public IReadOnlyList<IReadOnlyDictionary<string, NdArray<T>>> Run<T>(
        Contract contract, IReadOnlyList<OperatorCase<T>> cases)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        IManagedOperator implementation = Implementations<IManagedOperator>.Of(contract);
        Computation<T>[] runs = [.. cases.Select(request => new Computation<T>(request, contract.Check(request)))];
        if (runs is [var only])
        {
            implementation.Compute(only);
        }
        else
        {
            Parallel.ForEach(runs, implementation.Compute);
        }

        return Array.ConvertAll(runs, run => run.Outputs);
    }

    /// <summary>Nothing to give back.</summary>
    public void Dispose()
    {
    }
}
