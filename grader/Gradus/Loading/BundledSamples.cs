namespace Gradus.Loading;

/// <summary>The sample cohort that ships with the grader: known code, and the only code that needs no sandbox.</summary>
internal static class BundledSamples
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>Whether every file of every submission is, to the letter, one of the samples'.</summary>
    public static bool AreAll(IReadOnlyList<Submission> submissions)
    {
        var known = HandIns.Read(Folder).SelectMany(h => h.Files).Select(f => f.Text).ToHashSet(StringComparer.Ordinal);
        return submissions.SelectMany(s => s.Files).All(f => known.Contains(f.Text));
    }
}
