using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>Sentences that the page and the Markdown of a learner share.</summary>
internal static class FeedbackWords
{
    /// <summary>How far the learner is, and what to do next.</summary>
    /// <param name="learner">The learner.</param>
    /// <param name="escape">Makes the name of an exercise fit for where the sentence goes.</param>
    public static string Summary(Learner learner, Func<string, string> escape)
    {
        var complete = learner.Submissions.Count(s => s.IsComplete);
        var done = $"{complete} of {Figures.Count(learner.Submissions.Count, "exercise")} complete.";
        var next = learner.Submissions.FirstOrDefault(s => !s.IsComplete && !s.IsWithheld);
        return (learner.IsWithheld, next) switch
        {
            (true, _) => $"{done} A mistake of ours touched some cases. It costs no points: we grade them again.",
            (_, null) => $"{done} Nothing is left to do here.",
            _ => $"{done} A good next step is {escape(next.Exercise)}: {Figures.Count(Left(next), "case")} to go.",
        };
    }

    /// <summary>The points of one exercise.</summary>
    public static string Score(SubmissionResult submission) => submission.IsWithheld
        ? "score open"
        : $"{Figures.Whole(submission.Score)} of {Figures.Count(submission.MaxScore, "point")}";

    /// <summary>Where a hint points to.</summary>
    public static string Place(HintResult hint) => $"{LearnerText.Line(hint.File, 80)}:{hint.Line}";

    private static int Left(SubmissionResult submission) => submission.Cases.Count(c => c.Verdict != Verdict.Pass);
}
