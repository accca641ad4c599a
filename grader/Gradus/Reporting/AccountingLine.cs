using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>
/// The line that every run ends with: it names each verdict, and the sum must be the number of cases.
/// </summary>
internal static class AccountingLine
{
    /// <summary>
    /// Such as <c>18 submissions × 6 cases = 108: Pass 96 + Fail 12; unexplained 0</c>, or, when submissions differ
    /// in their number of cases, <c>18 submissions, 141 cases: Pass 96 + Fail 45; unexplained 0</c>.
    /// </summary>
    public static string Of(RunResult run)
    {
        var accounting = Accounting.Of(run);
        return $"{Size(run)}: {Sum(accounting)}; unexplained {Figures.Whole(accounting.Unexplained)}";
    }

    private static string Size(RunResult run)
    {
        var submissions = Figures.Count(run.Submissions.Count, "submission");
        var sizes = run.Submissions.Select(s => s.Cases.Count).Distinct().ToList();
        return sizes.Count == 1
            ? $"{submissions} × {Figures.Count(sizes[0], "case")} = {Figures.Whole(run.Cases)}"
            : $"{submissions}, {Figures.Count(run.Cases, "case")}";
    }

    private static string Sum(Accounting accounting) => accounting.Verdicts.Count == 0
        ? "no verdicts"
        : string.Join(" + ", accounting.Verdicts.Select(v => $"{v.Key} {Figures.Whole(v.Value)}"));
}
