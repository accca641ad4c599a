using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>
/// Exponentials of a row, shifted by its largest entry so that none overflows, and their sum. A row without a finite
/// largest entry is not shifted: exp(−∞) is 0 there, and not NaN.
/// </summary>
internal readonly record struct SoftmaxRow<T>(T Shift, T Sum)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Leaves exp(x − shift) in an array as long as the row.</summary>
    public static SoftmaxRow<T> Of(ReadOnlySpan<T> row, Span<T> exponentials)
    {
        T largest = T.NegativeInfinity;
        foreach (T entry in row)
        {
            largest = T.Max(largest, entry);
        }

        T shift = T.IsFinite(largest) ? largest : T.Zero;
        for (int i = 0; i < row.Length; i++)
        {
            exponentials[i] = T.Exp(row[i] - shift);
        }

        return new SoftmaxRow<T>(shift, LaneSum.Of<T>(exponentials));
    }
}
