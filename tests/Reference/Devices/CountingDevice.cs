using System.Numerics;
using Gradus.Reference.Managed;

namespace Gradus.Reference.Tests.Devices;

/// <summary>Managed code that counts what it is asked.</summary>
internal sealed class CountingDevice : IReferenceDevice
{
    private readonly ManagedDevice _device = new();

    public string Name => "counting";

    /// <summary>Calls so far.</summary>
    public int Runs { get; private set; }

    /// <summary>Cases so far.</summary>
    public int Cases { get; private set; }

    public IReadOnlyList<IReadOnlyDictionary<string, NdArray<T>>> Run<T>(
        Contract contract, IReadOnlyList<OperatorCase<T>> cases)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Runs++;
        Cases += cases.Count;
        return _device.Run(contract, cases);
    }

    public void Dispose() => _device.Dispose();
}
