namespace Gradus.Reference.Managed.Convolving;

/// <summary>
/// The entries of one dimension of an input whose padded place leaves the same remainder on division by the stride: all of
/// them are met by the same taps. Entry m is met by tap t in window First + m − Shifts[t].
/// </summary>
internal sealed class AxisPhase
{
    public AxisPhase(WindowAxis axis, int remainder)
    {
        Taps = [.. Enumerable.Range(0, axis.Kernel).Where(tap => tap * axis.Dilation % axis.Stride == remainder)];
        int[] shifts = Array.ConvertAll(Taps, tap => tap * axis.Dilation / axis.Stride);
        (int least, int most) = shifts.Length == 0 ? (0, 0) : (shifts[0], shifts[^1]);
        int first = Math.Max(0, axis.Before - remainder + axis.Stride - 1) / axis.Stride;
        int beyond = (axis.Length + axis.Before - remainder + axis.Stride - 1) / axis.Stride;
        Count = Math.Max(0, beyond - first);
        FirstEntry = (first * axis.Stride) + remainder - axis.Before;
        FirstWindow = first - most;
        Windows = Count == 0 ? 0 : Count + most - least;
        Distances = Array.ConvertAll(shifts, shift => most - shift);
    }

    /// <summary>The taps.</summary>
    public int[] Taps { get; }

    /// <summary>How many entries there are.</summary>
    public int Count { get; }

    /// <summary>The first of them.</summary>
    public int FirstEntry { get; }

    /// <summary>The first window that meets one of them; may be outside.</summary>
    public int FirstWindow { get; }

    /// <summary>How many windows meet them.</summary>
    public int Windows { get; }

    /// <summary>For each tap, the window that meets the first entry with it, counted from the first window.</summary>
    public int[] Distances { get; }
}
