namespace Gradus.Reporting;

/// <summary>The view of the class for its instructor: <c>report.html</c>.</summary>
internal static class ClassReport
{
    private const string ExercisesLede = "One row per case, one column per learner, the highest scores on the left.";
    private const string HardestLede = "Where the fewest answers pass, and what most of the others are told.";

    /// <summary>The whole page.</summary>
    public static string Of(Cohort cohort) =>
        HtmlPage.Of("Class report", StyleSheet.Report, Html.Of(
            $"""
            {HeatMapSymbols.Of(HeatMapScale.For(cohort.Learners.Count))}
            <main>
            {ReportHeader.Of(cohort)}
            {Section("verdicts", "Verdicts", "Every expected case has exactly one.", AccountingFigure.Of(cohort.Run))}
            {(cohort.Learners.Count == 0 ? Html.Empty : Details(cohort))}
            {Footer(cohort)}
            </main>
            """));

    private static Html Details(Cohort cohort) => Html.Of(
        $"""
        {Section("scores", "Scores", "Learners by their share of all points.", ScoreHistogram.Of(cohort))}
        {Section("exercises", "Exercises", ExercisesLede, ExercisePanels.Of(cohort))}
        {Section("hardest", "Hardest tests", HardestLede, HardestTests.Of(cohort))}
        {Section("hints", "Frequent hints", "What the analyzers found most often.", FrequentHints.Of(cohort))}
        {Section("learners", "Learners", "Each name leads to what the learner gets.", LearnerTable.Of(cohort))}
        """);

    private static Html Section(string id, string heading, string lede, Html content) => Html.Of(
        $"""
        <section id="{id}">
        <h2>{heading}</h2>
        <p class="note">{lede}</p>
        {content}
        </section>

        """);

    private static Html Footer(Cohort cohort) => Html.Of(
        $"""
        <footer>
        <p>Graded with kit {cohort.Run.Kit}, seed {cohort.Run.Seed.ToString()}, isolation {cohort.Run.Isolation}.</p>
        </footer>
        """);
}
