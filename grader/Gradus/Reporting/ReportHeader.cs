using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>
/// The head of the class report: what was graded, whether it may be released, and the figures that matter first.
/// </summary>
internal static class ReportHeader
{
    /// <summary>The head.</summary>
    public static Html Of(Cohort cohort) => Html.Of(
        $"""
        <header>
        <p class="eyebrow">Class report</p>
        <h1>{Title(cohort)}</h1>
        <p class="lede">{Lede(cohort)}</p>
        {Alerts(cohort.Run)}
        {(cohort.Learners.Count == 0 ? Html.Empty : Overview(cohort))}
        </header>
        """);

    private static Html Overview(Cohort cohort) => Html.Of(
        $"""
        <dl class="figures">{FiguresOf(cohort)}</dl>
        <nav aria-label="Sections">
        <a href="#verdicts">Verdicts</a>
        <a href="#scores">Scores</a>
        <a href="#exercises">Exercises</a>
        <a href="#hardest">Hardest tests</a>
        <a href="#hints">Hints</a>
        <a href="#learners">Learners</a>
        </nav>
        """);

    private static string Title(Cohort cohort)
    {
        var modules = cohort.Exercises.Select(e => e.Module).Distinct().ToList();
        return modules.Count switch
        {
            0 => "Nothing was graded",
            1 => LearnerText.Line(modules[0], 60).Replace('_', ' '),
            _ => $"{modules.Count} modules",
        };
    }

    private static string Lede(Cohort cohort)
    {
        if (cohort.Learners.Count == 0)
        {
            return "There was no submission. Check that the folder to grade holds one folder or archive per learner.";
        }

        if (cohort.FinalFractions.Count == 0)
        {
            return "No score is final yet.";
        }

        var hardest = cohort.Exercises.MinBy(e => e.MeanFraction);
        return $"Half of the class has {Figures.Percent(MedianOf(cohort))} of the points or more. "
            + $"{hardest?.Name} was the hardest exercise: {Figures.Percent(hardest?.MeanFraction ?? 0)} on average.";
    }

    private static Html FiguresOf(Cohort cohort)
    {
        var (learners, cases) = (cohort.Learners.Count, cohort.Run.Cases);
        var passed = cohort.Run.Verdicts.GetValueOrDefault(Verdict.Pass);
        var complete = cohort.Learners.Count(l => l.Score == l.MaxScore && l.MaxScore > 0);
        return Html.Of(
            $"""
            {Figure("Learners", Figures.Whole(learners), Figures.Count(cohort.Exercises.Count, "exercise"))}
            {Figure("Median score", Figures.Percent(MedianOf(cohort)), cohort.CommonMaxScore is { } points ? $"of {Figures.Count(points, "point")}" : "of what each handed in")}
            {Figure("Cases passed", Figures.Percent(Share(passed, cases)), $"{Figures.Whole(passed)} of {Figures.Whole(cases)}")}
            {Figure("Full marks", Figures.Whole(complete), $"{Figures.Percent(Share(complete, learners))} of learners")}
            """);
    }

    private static Html Figure(string name, string value, string detail) =>
        Html.Of($"<div><dt>{name}</dt><dd>{value}</dd><dd class=\"detail\">{detail}</dd></div>");

    private static IEnumerable<Html> Alerts(RunResult run)
    {
        var accounting = Accounting.Of(run);
        if (accounting.Unexplained != 0)
        {
            yield return Alert(
                $"Do not release: {Figures.Count(accounting.Unexplained, "case")} without a known verdict. "
                + "This is a bug of the grader: please report it.");
        }

        if (accounting.GraderErrors > 0)
        {
            yield return Alert(
                $"Do not release yet: {Figures.Count(accounting.GraderErrors, "case")} ended in an error of the grader. "
                + "Scores that it touched are left empty in gradebook.csv; grade again to fill them.");
        }

        if (run.Isolation != "bubblewrap")
        {
            yield return Alert(
                $"Submissions ran under '{run.Isolation}' isolation: their code could reach this machine's files and "
                + "network. Install bubblewrap to keep them apart.");
        }
    }

    private static Html Alert(string text) => Html.Of($"<p class=\"alert\">{text}</p>");

    private static double MedianOf(Cohort cohort) => Figures.Median(cohort.FinalFractions);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
