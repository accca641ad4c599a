namespace Gradus.Results;

/// <summary>A graded cohort.</summary>
/// <param name="Kit">Version of the kit that graded.</param>
/// <param name="Seed">Seed of the hidden tests' random inputs.</param>
/// <param name="Isolation">How submissions were kept apart from the machine: <c>bubblewrap</c> or <c>process</c>.</param>
/// <param name="Submissions">One entry per learner and exercise, ordered by learner, module and exercise.</param>
internal sealed record RunResult(string Kit, ulong Seed, string Isolation, IReadOnlyList<SubmissionResult> Submissions)
{
    /// <summary>Every expected case.</summary>
    public int Cases => Submissions.Sum(s => s.Cases.Count);

    /// <summary>How many cases got each verdict; verdicts that nobody got are left out.</summary>
    public IReadOnlyDictionary<Verdict, int> Verdicts =>
        new SortedDictionary<Verdict, int>(Submissions.SelectMany(s => s.Cases).CountBy(c => c.Verdict).ToDictionary());
}
