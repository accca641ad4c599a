namespace Gradus.Reference.Managed.Pooling;

/// <summary>What a window has of one dimension.</summary>
/// <param name="Start">The first entry.</param>
/// <param name="End">The entry after the last one.</param>
/// <param name="Places">How many places count in a mean.</param>
internal readonly record struct Stretch(int Start, int End, int Places)
{
    /// <summary>The windows of an axis, cut off where the image ends.</summary>
    public static Stretch[] Of(WindowAxis axis, int windows, bool countsPadding)
    {
        var stretches = new Stretch[windows];
        for (int i = 0; i < windows; i++)
        {
            int start = (i * axis.Stride) - axis.Before;
            int inside = Math.Max(0, start);
            int end = Math.Min(axis.Length, start + axis.Kernel);
            int padded = Math.Min(axis.Length + axis.After, start + axis.Kernel) - start;
            stretches[i] = new Stretch(inside, end, countsPadding ? padded : end - inside);
        }

        return stretches;
    }

    /// <summary>So many windows that cover a dimension of any length: from ⌊i·length/count⌋ to below ⌈(i + 1)·length/count⌉.</summary>
    public static Stretch[] Cover(int length, int count)
    {
        var stretches = new Stretch[count];
        for (long i = 0; i < count; i++)
        {
            int start = (int)(i * length / count);
            int end = (int)((((i + 1) * length) + count - 1) / count);
            stretches[i] = new Stretch(start, end, end - start);
        }

        return stretches;
    }
}
