using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>One row of a heat map.</summary>
/// <param name="exercise">The exercise.</param>
/// <param name="caseId">The case.</param>
/// <param name="learners">The columns.</param>
/// <param name="scale">The sizes.</param>
internal sealed class HeatMapRow(Exercise exercise, string caseId, IReadOnlyList<Learner> learners, HeatMapScale scale)
{
    private readonly string _sentence = CaseName.Of(caseId).Sentence;

    /// <summary>
    /// The cells: one element each with a tooltip, or one element per verdict for very large classes.
    /// </summary>
    public Html Cells(bool crowded)
    {
        var cells = learners.Select((learner, column) => (learner, column, result: ResultOf(learner)));
        return crowded
            ? Html.Of($"{cells.GroupBy(c => c.result?.Verdict, c => c.column).Select(g => Merged(g.Key, [.. g]))}")
            : Html.Of($"{cells.Select(c => Cell(c.learner, c.column, c.result))}");
    }

    private CaseResult? ResultOf(Learner learner) => exercise.Results.GetValueOrDefault((learner.Name, caseId));

    private Html Cell(Learner learner, int column, CaseResult? result) => result is null ? Html.Empty : Html.Of(
        $"""
        <use href="#v{VerdictFacts.Of(result.Verdict).Letter}" x="{scale.X(column)}"><title>{Tooltip(learner, result)}</title></use>
        """);

    private Html Merged(Verdict? verdict, IReadOnlyList<int> columns)
    {
        if (verdict is null)
        {
            return Html.Empty;
        }

        var facts = VerdictFacts.Of(verdict.Value);
        var letters = string.Concat(Enumerable.Repeat(facts.Letter, columns.Count));
        return Html.Of(
            $"""
            <path class="{facts.Tone}" d="{columns.Select(Square)}"><title>{_sentence}: {verdict.Value.ToString()}</title></path>
            <text class="letter {facts.Tone}" x="{columns.Select(Middle)}" y="13">{letters}</text>
            """);
    }

    private Html Square(int column) =>
        Html.Of($"M{scale.X(column)} 0h{scale.Width}v{HeatMapScale.Height}h-{scale.Width}z");

    private Html Middle(int column) => Html.Of($"{scale.X(column) + scale.Width / 2} ");

    private string Tooltip(Learner learner, CaseResult result) => result.Verdict == Verdict.Pass
        ? $"{learner.DisplayName}: Pass, {_sentence}"
        : $"{learner.DisplayName}: {result.Verdict}, {_sentence}\n{LearnerText.FirstLine(result.Message, 160)}";
}
