using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>The names of an exercise's cases beside their rows, each with the share of learners that pass it.</summary>
internal static class CaseLabels
{
    /// <summary>The labels. A test with several cases is named once; its further rows show their arguments.</summary>
    public static IEnumerable<Html> Of(Exercise exercise)
    {
        var previous = "";
        foreach (var id in exercise.CaseIds)
        {
            var name = CaseName.Of(id);
            yield return Label(name, name.Test == previous, PassShare(exercise, id));
            previous = name.Test;
        }
    }

    private static Html Label(CaseName name, bool again, string share) => Html.Of(
        $"""
        <li title="{name.Sentence}">
        <span class="test">{(again ? "" : name.Test)}</span>
        <span class="arguments">{name.Arguments}</span>
        <span class="share">{share}</span>
        </li>

        """);

    private static string PassShare(Exercise exercise, string id) =>
        Figures.Percent(exercise.ResultsOf(id).Select(Passed).DefaultIfEmpty().Average());

    private static double Passed(CaseResult result) => result.Verdict == Verdict.Pass ? 1 : 0;
}
