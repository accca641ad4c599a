using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>What one learner gets, as Markdown for a pull request or a course system.</summary>
internal static class FeedbackMarkdown
{
    /// <summary>The whole file.</summary>
    public static string Of(Learner learner) => string.Join("\n\n",
    [
        $"# Feedback for {Markdown.Inline(learner.DisplayName)}",
        $"**{Score(learner)}**",
        FeedbackWords.Summary(learner, name => Markdown.Inline(name)),
        .. learner.Submissions.SelectMany(Exercise),
    ]) + "\n";

    private static string Score(Learner learner) => learner.IsWithheld
        ? "Score open"
        : $"{Figures.Whole(learner.Score)} of {Figures.Count(learner.MaxScore, "point")}";

    private static IEnumerable<string> Exercise(SubmissionResult submission)
    {
        var groups = CaseGroup.Of(submission).OrderBy(g => g.Verdict == Verdict.Pass);
        return
        [
            $"## {Heading(submission)}: {FeedbackWords.Score(submission)}",
            .. groups.SelectMany(Group),
            .. Section("Hints from the analyzers", submission.Hints.Select(Hint)),
            .. Section("Notes", submission.Notes.Select(n => $"- {Markdown.Inline(n)}")),
        ];
    }

    private static string Heading(SubmissionResult submission) =>
        $"{Markdown.Inline(submission.Exercise)} ({Markdown.Inline(submission.Module)})";

    private static IEnumerable<string> Group(CaseGroup group)
    {
        yield return $"### {group.Verdict}: {Figures.Count(group.Cases.Count, "case")}";
        yield return VerdictFacts.Of(group.Verdict).Meaning;
        if (group.Message.Length > 0)
        {
            yield return Markdown.Fenced(group.Message);
        }

        yield return string.Join('\n', group.Tests.Select(t => $"- {Markdown.Inline(t)}"));
    }

    private static IEnumerable<string> Section(string heading, IEnumerable<string> items) =>
        items.Any() ? [$"### {heading}", string.Join('\n', items)] : [];

    private static string Hint(HintResult hint) =>
        $"- **{Markdown.Inline(hint.Id, 20)}** {Markdown.Inline(FeedbackWords.Place(hint))}: "
        + Markdown.Inline(hint.Message);
}
