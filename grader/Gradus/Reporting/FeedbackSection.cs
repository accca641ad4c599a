using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>One exercise on the page of a learner: what to do first, what works, hints, notes.</summary>
internal static class FeedbackSection
{
    /// <summary>The section.</summary>
    public static Html Of(SubmissionResult submission)
    {
        var groups = CaseGroup.Of(submission);
        return Html.Of(
            $"""
            <section class="exercise">
            <div class="title"><h2>{submission.Exercise}</h2><p>{FeedbackWords.Score(submission)}</p></div>
            <p class="module">{submission.Module}</p>
            {groups.Where(g => g.Verdict != Verdict.Pass).Select(Open)}
            {groups.Where(g => g.Verdict == Verdict.Pass).Select(Passed)}
            {Hints(submission.Hints)}
            {Notes(submission.Notes)}
            </section>

            """);
    }

    private static Html Open(CaseGroup group) => Html.Of(
        $"""
        <div class="group">
        <h3>{VerdictChip.Of(group.Verdict)}{group.Verdict.ToString()} <span class="count">{Count(group)}</span></h3>
        <p>{VerdictFacts.Of(group.Verdict).Meaning}</p>
        {Message(group.Message)}
        {Cases(group)}
        </div>

        """);

    private static Html Passed(CaseGroup group) => Html.Of(
        $"""
        <details>
        <summary>{VerdictChip.Of(group.Verdict)}Pass <span class="count">{Count(group)}</span></summary>
        {Cases(group)}
        </details>

        """);

    private static Html Message(string message) =>
        message.Length == 0 ? Html.Empty : Html.Of($"<pre>{message}</pre>");

    private static Html Cases(CaseGroup group) => Html.Of(
        $"<ul class=\"cases\">{group.Tests.Select(t => Html.Of($"<li>{t}</li>"))}</ul>");

    private static Html Hints(IReadOnlyList<HintResult> hints) => hints.Count == 0 ? Html.Empty : Html.Of(
        $"""
        <h3>Hints from the analyzers</h3>
        <ul class="hints">{hints.Select(Hint)}</ul>

        """);

    private static Html Hint(HintResult hint) => Html.Of(
        $"""
        <li><p class="place"><b>{LearnerText.Line(hint.Id, 20)}</b> <code>{FeedbackWords.Place(hint)}</code></p>
        <p>{LearnerText.Line(hint.Message)}</p></li>
        """);

    private static Html Notes(IReadOnlyList<string> notes) => notes.Count == 0 ? Html.Empty : Html.Of(
        $"""
        <h3>Notes</h3>
        <ul class="notes">{notes.Select(n => Html.Of($"<li>{LearnerText.Line(n)}</li>"))}</ul>

        """);

    private static string Count(CaseGroup group) => Figures.Count(group.Cases.Count, "case");
}
