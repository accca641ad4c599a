using System.Numerics;

namespace Gradus.Reference;

/// <summary>
/// A device that was chosen without being asked for, and another one that computes everything as soon as the first
/// one fails: a driver that is out of memory or lost costs time, never a result.
/// </summary>
internal sealed class FallbackDevice : IReferenceDevice
{
    private readonly Lock _gate = new();
    private readonly IReferenceDevice _fallback;
    private readonly TextWriter _error;
    private readonly IReferenceDevice? _first;
    private volatile IReferenceDevice _current;

    /// <summary>Tries a device.</summary>
    /// <param name="name">What it is, for the message.</param>
    /// <param name="open">Opens it.</param>
    /// <param name="fallback">The device that does not fail.</param>
    /// <param name="error">Where the one message goes.</param>
    public FallbackDevice(string name, Func<IReferenceDevice> open, IReferenceDevice fallback, TextWriter error)
    {
        _fallback = fallback;
        _error = error;
        _current = fallback;
        try
        {
            _current = _first = open();
        }
        catch (DeviceException failure)
        {
            Tell(name, failure);
        }
    }

    /// <inheritdoc />
    public string Name => _current.Name;

    /// <inheritdoc />
    public IReadOnlyList<IReadOnlyDictionary<string, NdArray<T>>> Run<T>(
        Contract contract, IReadOnlyList<OperatorCase<T>> cases)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        IReferenceDevice device = _current;
        try
        {
            return device.Run(contract, cases);
        }
        catch (DeviceException failure) when (device != _fallback)
        {
            GiveUp(device, failure);
            return _fallback.Run(contract, cases);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _first?.Dispose();
        _fallback.Dispose();
    }

    // Runs of other threads may still be on the first device: it is not closed before the end.
    private void GiveUp(IReferenceDevice device, DeviceException failure)
    {
        lock (_gate)
        {
            if (_current == device)
            {
                _current = _fallback;
                Tell(device.Name, failure);
            }
        }
    }

    private void Tell(string name, DeviceException failure) => _error.WriteLine(
        $"gradus: {name} failed, and {_fallback.Name} computes instead from here on. {failure.Message} " +
        $"Set {DeviceRequest.Variable}=managed to leave the device alone.");
}
