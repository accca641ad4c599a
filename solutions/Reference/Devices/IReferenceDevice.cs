using System.Numerics;

namespace Gradus.Reference;

/// <summary>Where operators are computed. There are two implementations: managed code, and OpenCL.</summary>
public interface IReferenceDevice : IDisposable
{
    /// <summary>What it is, for people: "managed" or "OpenCL: platform / device".</summary>
    string Name { get; }

    /// <summary>Computes many cases of one operator, of any mixture of shapes.</summary>
    /// <param name="contract">The operator.</param>
    /// <param name="cases">What to compute. Nothing in them is changed.</param>
    /// <returns>For each case its outputs by name, in new arrays.</returns>
    /// <exception cref="OperatorException">A case does not fit the contract of the operator.</exception>
    /// <exception cref="DeviceException">The device failed; the cases are fine.</exception>
    IReadOnlyList<IReadOnlyDictionary<string, NdArray<T>>> Run<T>(
        Contract contract, IReadOnlyList<OperatorCase<T>> cases)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;
}
