using System.Numerics;
using System.Runtime.InteropServices;

namespace Gradus.Reference;

/// <summary>
/// Remembers results, so that what several hidden tests compare with is computed once. The key is the operator, its
/// version, the precision, the parameters and the bytes of the inputs: what a seed stands for, and safe when a test is
/// changed and keeps its seed.
/// </summary>
/// <param name="device">Computes what is not known.</param>
/// <param name="capacity">Bytes of results to keep; the oldest go first.</param>
public sealed class CachedDevice(IReferenceDevice device, long capacity = CachedDevice.DefaultCapacity) : IReferenceDevice
{
    /// <summary>64 MiB.</summary>
    public const long DefaultCapacity = 1L << 26;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, object> _known = [];
    private readonly Queue<(string Key, long Bytes)> _order = [];
    private long _bytes;

    /// <inheritdoc />
    public string Name => device.Name;

    /// <inheritdoc />
    public IReadOnlyList<IReadOnlyDictionary<string, NdArray<T>>> Run<T>(
        Contract contract, IReadOnlyList<OperatorCase<T>> cases)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        string[] keys = [.. cases.Select(request => CaseKey.Of(contract, request))];
        var results = keys.Select(Find<T>).ToArray();
        int[] missing = [.. Enumerable.Range(0, cases.Count).Where(i => results[i] is null)];
        var computed = missing.Length == 0 ? [] : device.Run(contract, [.. missing.Select(i => cases[i])]);
        for (int i = 0; i < missing.Length; i++)
        {
            Keep(keys[missing[i]], computed[i]);
            results[missing[i]] = computed[i];
        }

        // Whoever gets a result may write into it.
        return [.. results.OfType<IReadOnlyDictionary<string, NdArray<T>>>().Select(Copy)];
    }

    /// <inheritdoc />
    public void Dispose() => device.Dispose();

    private IReadOnlyDictionary<string, NdArray<T>>? Find<T>(string key)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        lock (_gate)
        {
            return _known.GetValueOrDefault(key) as IReadOnlyDictionary<string, NdArray<T>>;
        }
    }

    private void Keep<T>(string key, IReadOnlyDictionary<string, NdArray<T>> outputs)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        long bytes = outputs.Values.Sum(output => (long)MemoryMarshal.AsBytes(output.Data.AsSpan()).Length);
        lock (_gate)
        {
            if (!_known.TryAdd(key, outputs))
            {
                return;
            }

            _order.Enqueue((key, bytes));
            _bytes += bytes;
            while (_bytes > capacity)
            {
                (string oldest, long freed) = _order.Dequeue();
                _known.Remove(oldest);
                _bytes -= freed;
            }
        }
    }

    private static Dictionary<string, NdArray<T>> Copy<T>(IReadOnlyDictionary<string, NdArray<T>> outputs)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        outputs.ToDictionary(
            output => output.Key, output => new NdArray<T>(output.Value.Shape, [.. output.Value.Data]));
}
