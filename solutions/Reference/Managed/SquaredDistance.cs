using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>‖a − b‖², difference by difference: exact where a and b are close.</summary>
internal static class SquaredDistance
{
    /// <summary>Of two vectors of one length; a chain of fused multiply-adds.</summary>
    public static T Of<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T sum = T.Zero;
        for (int k = 0; k < a.Length; k++)
        {
            T difference = a[k] - b[k];
            sum = T.FusedMultiplyAdd(difference, difference, sum);
        }

        return sum;
    }
}
