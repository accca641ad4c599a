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

    /// <summary>The cells: one element each with a tooltip, or one element per verdict for very large classes.</summary>
    public Html Cells(bool crowded)
    {
        var cells = learners.Select((l, column) => (Learner: l, Column: column, Case: exercise.Results.GetValueOrDefault((l.Name, caseId))));
        var present = cells.Where(c => c.Case is not null).Select(c => (c.Learner, c.Column, Case: c.Case!));
        return crowded
            ? Html.Of($"{present.GroupBy(c => c.Case.Verdict, c => c.Column).OrderBy(g => g.Key).Select(g => Merged(g.Key, [.. g]))}")
            : Html.Of($"{present.Select(c => Cell(c.Learner, c.Column, c.Case))}");
    }

    private Html Cell(Learner learner, int column, CaseResult result) => Html.Of(
        $"""<use href="#v{VerdictFacts.Of(result.Verdict).Letter}" x="{scale.X(column)}"><title>{learner.DisplayName}: {result.Verdict.ToString()}{Detail(result)}</title></use>""");

    private Html Merged(Verdict verdict, IReadOnlyList<int> columns)
    {
        var facts = VerdictFacts.Of(verdict);
        var squares = columns.Select(c => Html.Of($"M{scale.X(c)} 0h{scale.Width}v{HeatMapScale.Height}h-{scale.Width}z"));
        var letters = columns.Select(c => Html.Of($"{scale.X(c) + scale.Width / 2} "));
        return Html.Of(
            $"""<path class="{facts.Tone}" d="{squares}"><title>{_sentence}: {verdict.ToString()}</title></path><text class="letter {facts.Tone}" x="{letters}" y="13">{string.Concat(Enumerable.Repeat(facts.Letter, columns.Count))}</text>""");
    }

    private string Detail(CaseResult result) =>
        result.Verdict == Verdict.Pass ? $", {_sentence}" : $", {_sentence}\n{LearnerText.FirstLine(result.Message, 160)}";
}
