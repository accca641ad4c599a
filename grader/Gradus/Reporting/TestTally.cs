using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>
/// How the answers to the cases of one test turned out. Cases that never ran, or that we failed to grade, are no
/// answers.
/// </summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Test">The test in words.</param>
/// <param name="Cases">The answers.</param>
internal sealed record TestTally(string Exercise, string Test, IReadOnlyList<CaseResult> Cases)
{
    /// <summary>How many answers there are.</summary>
    public int Answers => Cases.Count;

    /// <summary>How many answers pass.</summary>
    public int Passes => Cases.Count(c => c.Verdict == Verdict.Pass);

    /// <summary>The share of answers that pass, from 0 to 1; 0 without answers.</summary>
    public double PassShare => Answers == 0 ? 0 : (double)Passes / Answers;

    /// <summary>The first line of the message that most answers got, with their number.</summary>
    public string CommonMessage
    {
        get
        {
            var (message, count) = Cases
                .Where(c => c.Verdict != Verdict.Pass)
                .CountBy(c => LearnerText.FirstLine(c.Message, 180))
                .OrderByDescending(m => m.Value).ThenBy(m => m.Key, StringComparer.Ordinal)
                .FirstOrDefault();
            return string.IsNullOrEmpty(message) ? "" : $"{message} ({count}×)";
        }
    }

    /// <summary>Gathers the answers to the cases of one test.</summary>
    public static TestTally Of(Exercise exercise, string test, IReadOnlyList<string> caseIds) => new(
        exercise.Name,
        test,
        [.. caseIds.SelectMany(exercise.ResultsOf).Where(c => c.Verdict is not (Verdict.NotRun or Verdict.GraderError))]);
}
