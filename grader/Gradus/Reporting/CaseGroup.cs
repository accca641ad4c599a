using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>Cases of one submission that ended alike, so that one cause is told once.</summary>
/// <param name="Verdict">The word they share.</param>
/// <param name="Message">The message they share, cleaned and capped.</param>
/// <param name="Cases">The cases, in the order of the hidden tests.</param>
internal sealed record CaseGroup(Verdict Verdict, string Message, IReadOnlyList<CaseResult> Cases)
{
    /// <summary>The cases in words, one line per test with all of its arguments.</summary>
    public IEnumerable<string> Tests => Cases
        .Select(c => CaseName.Of(c.Id))
        .GroupBy(c => c.Test, c => c.Arguments)
        .Select(g => string.Join(" ", g.Where(a => a.Length > 0).Select(a => $"({a})").Prepend(g.Key)));

    /// <summary>The groups of a submission in the order of their first cases.</summary>
    public static IReadOnlyList<CaseGroup> Of(SubmissionResult submission) =>
        [.. submission.Cases
            .GroupBy(c => (c.Verdict, Message: LearnerText.Block(c.Message)))
            .Select(g => new CaseGroup(g.Key.Verdict, g.Key.Message, [.. g]))];
}
