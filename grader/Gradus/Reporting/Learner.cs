using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>One learner's part of a run.</summary>
/// <param name="Name">The name that was handed in, as it is.</param>
/// <param name="FileStem">The name as part of a file name: safe on every system, unique in the run.</param>
/// <param name="Submissions">The learner's entries by module and exercise.</param>
internal sealed record Learner(string Name, string FileStem, IReadOnlyList<SubmissionResult> Submissions)
{
    /// <summary>The name for people: one line, capped.</summary>
    public string DisplayName => LearnerText.Line(Name, 60) is { Length: > 0 } name ? name : "(no name)";

    /// <summary>Points proven.</summary>
    public int Score => Submissions.Sum(s => s.Score);

    /// <summary>Points of the exercises that the learner has an entry for.</summary>
    public int MaxScore => Submissions.Sum(s => s.MaxScore);

    /// <summary>
    /// Share of those points, from 0 to 1. An exercise that was assigned and not handed in has an entry; one that was
    /// never assigned has none and does not count.
    /// </summary>
    public double Fraction => MaxScore == 0 ? 0 : (double)Score / MaxScore;

    /// <summary>Whether an error of ours touched a case: the score is not final then.</summary>
    public bool IsWithheld => Submissions.Any(s => s.IsWithheld);
}
