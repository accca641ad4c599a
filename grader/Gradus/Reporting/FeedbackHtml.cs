namespace Gradus.Reporting;

/// <summary>What one learner gets, as a page.</summary>
internal static class FeedbackHtml
{
    /// <summary>The whole page.</summary>
    public static string Of(Learner learner) =>
        HtmlPage.Of($"Feedback for {learner.DisplayName}", StyleSheet.Feedback, Html.Of(
            $"""
            <main>
            {Header(learner)}
            {learner.Submissions.Select(FeedbackSection.Of)}
            </main>
            """));

    private static Html Header(Learner learner) => Html.Of(
        $"""
        <header>
        <p class="eyebrow">Feedback</p>
        <h1><bdi>{learner.DisplayName}</bdi></h1>
        <p class="score">{Score(learner)}</p>
        {(learner.IsWithheld ? Html.Empty : ScoreBar.Of(learner.Score, learner.MaxScore))}
        <p class="lede">{FeedbackWords.Summary(learner, name => name)}</p>
        </header>
        """);

    private static Html Score(Learner learner) => learner.IsWithheld
        ? Html.Of($"Score open")
        : Html.Of($"<strong>{learner.Score}</strong> of {Figures.Count(learner.MaxScore, "point")}");
}
