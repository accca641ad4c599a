using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>One exercise of a run, over all learners.</summary>
/// <param name="Module">The module's folder.</param>
/// <param name="Name">The exercise.</param>
/// <param name="CaseIds">Every case of the exercise, in the order of the hidden tests.</param>
/// <param name="MaxScore">Points that the exercise is worth.</param>
/// <param name="Submissions">The entries by learner.</param>
internal sealed record Exercise(
    string Module,
    string Name,
    IReadOnlyList<string> CaseIds,
    int MaxScore,
    IReadOnlyDictionary<string, SubmissionResult> Submissions)
{
    /// <summary>The share of the points that learners with an entry have proven, from 0 to 1.</summary>
    public double MeanFraction => Submissions.Values.Select(s => s.Fraction).DefaultIfEmpty().Average();

    /// <summary>Gathers the entries of one exercise.</summary>
    public static Exercise Of(IReadOnlyList<SubmissionResult> entries) => new(
        entries[0].Module,
        entries[0].Exercise,
        [.. entries.SelectMany(s => s.Cases).Select(c => c.Id).Distinct()],
        entries.Max(s => s.MaxScore),
        entries.ToDictionary(s => s.Learner));
}
