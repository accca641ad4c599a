using System.Numerics;
using System.Numerics.Tensors;

namespace Gradus.Reference.Managed;

/// <summary>
/// Sums of many numbers in a fixed order: lane l of 64 adds the entries l, l + 64, … one after the other, then a binary
/// tree adds the lanes. A work-group of 64 sums in the same order, so the bytes are the same too.
/// </summary>
internal static class LaneSum
{
    private const int Lanes = 64;

    /// <summary>The sum; 0 for no entries.</summary>
    public static T Of<T>(ReadOnlySpan<T> entries)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Span<T> lanes = stackalloc T[Lanes];
        lanes.Clear();
        for (int start = 0; start < entries.Length; start += Lanes)
        {
            ReadOnlySpan<T> next = entries[start..Math.Min(start + Lanes, entries.Length)];
            TensorPrimitives.Add(lanes[..next.Length], next, lanes[..next.Length]);
        }

        for (int span = Lanes / 2; span > 0; span /= 2)
        {
            TensorPrimitives.Add(lanes[..span], lanes[span..(2 * span)], lanes[..span]);
        }

        return lanes[0];
    }
}
