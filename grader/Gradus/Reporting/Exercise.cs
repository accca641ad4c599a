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
    /// <summary>
    /// The share of the points that learners with a final score have proven, from 0 to 1; 0 without any.
    /// </summary>
    public double MeanFraction =>
        Submissions.Values.Where(s => !s.IsWithheld).Select(s => s.Fraction).DefaultIfEmpty().Average();

    /// <summary>Every case of every entry, by learner and id.</summary>
    public IReadOnlyDictionary<(string Learner, string Id), CaseResult> Results { get; } = Submissions.Values
        .SelectMany(s => s.Cases.Select(c => (Key: (s.Learner, c.Id), Case: c)))
        .DistinctBy(c => c.Key)
        .ToDictionary(c => c.Key, c => c.Case);

    /// <summary>The results of one case, over the learners with an entry.</summary>
    public IEnumerable<CaseResult> ResultsOf(string caseId) =>
        Submissions.Keys.Where(l => Results.ContainsKey((l, caseId))).Select(l => Results[(l, caseId)]);

    /// <summary>Gathers the entries of one exercise.</summary>
    public static Exercise Of(IReadOnlyList<SubmissionResult> entries) => new(
        entries[0].Module,
        entries[0].Exercise,
        [.. entries.SelectMany(s => s.Cases).Select(c => c.Id).Distinct()],
        entries.Max(s => s.MaxScore),
        entries.ToDictionary(s => s.Learner));
}
