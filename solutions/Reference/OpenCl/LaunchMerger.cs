namespace Gradus.Reference.OpenCl;

/// <summary>Makes one launch of the launches of many cases.</summary>
internal static class LaunchMerger
{
    /// <summary>The launches in order: the first ones of all cases, then the second ones, and so on.</summary>
    public static IEnumerable<MergedLaunch> Merge(IReadOnlyList<LaunchPlan> plans)
    {
        int steps = plans.Max(plan => plan.Launches.Count);
        return Enumerable.Range(0, steps)
            .SelectMany(step => plans
                .Where(plan => step < plan.Launches.Count)
                .Select(plan => plan.Launches[step])
                .Where(launch => launch.Groups > 0)
                .GroupBy(launch => launch.Kernel))
            .Select(launches => Merge([.. launches]));
    }

    private static MergedLaunch Merge(Launch[] launches)
    {
        int width = launches.Max(launch => launch.Arguments.Length);
        int[] table = new int[launches.Length * width];
        int[] starts = new int[launches.Length];
        int groups = 0;
        for (int i = 0; i < launches.Length; i++)
        {
            launches[i].Arguments.CopyTo(table, i * width);
            starts[i] = groups;
            groups = checked(groups + launches[i].Groups);
        }

        return new MergedLaunch(launches[0].Kernel, launches[0].Kind, groups, table, starts, width);
    }
}
