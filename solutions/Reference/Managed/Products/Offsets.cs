namespace Gradus.Reference.Managed.Products;

/// <summary>Distances in memory along one or several dimensions.</summary>
internal static class Offsets
{
    /// <summary>Equal steps from a first distance on.</summary>
    public static int[] Steps(int count, int step, int first = 0)
    {
        int[] steps = new int[count];
        for (int i = 0; i < count; i++)
        {
            steps[i] = first + (i * step);
        }

        return steps;
    }

    /// <summary>All sums of one distance from each dimension; the last dimension varies fastest.</summary>
    public static int[] Sums(int[] outer, int[] inner)
    {
        int[] sums = new int[outer.Length * inner.Length];
        for (int i = 0; i < outer.Length; i++)
        {
            for (int j = 0; j < inner.Length; j++)
            {
                sums[(i * inner.Length) + j] = outer[i] + inner[j];
            }
        }

        return sums;
    }

    /// <summary>Whether the distances are of numbers that lie side by side.</summary>
    public static bool AreContiguous(ReadOnlySpan<int> offsets)
    {
        for (int i = 1; i < offsets.Length; i++)
        {
            if (offsets[i] != offsets[0] + i)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether each distance is as far from the one before as all others.</summary>
    public static bool AreEven(ReadOnlySpan<int> offsets)
    {
        for (int i = 2; i < offsets.Length; i++)
        {
            if (offsets[i] - offsets[i - 1] != offsets[1] - offsets[0])
            {
                return false;
            }
        }

        return true;
    }
}
