namespace Gradus.Kit.Causes;

/// <summary>Nothing was computed, or nothing of it reached the result.</summary>
internal static class AllZeros
{
    public static Cause? Find(Comparison comparison) =>
        comparison.Actual.Entries.All(entry => entry == 0)
            ? new Cause($"{What(comparison)} 0: is the result filled in, and is that object the one returned?")
            : null;

    private static string What(Comparison comparison) => comparison.Count == 1 ? "the answer is" : "every entry is";
}
