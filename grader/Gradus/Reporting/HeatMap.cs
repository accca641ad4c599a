namespace Gradus.Reporting;

/// <summary>
/// The cases of one exercise by learner. Case names stand still on the left; the cells scroll beside them when there
/// are many learners. Each cell has a letter, so that nothing depends on colour.
/// </summary>
/// <param name="exercise">The exercise.</param>
/// <param name="learners">The columns.</param>
/// <param name="casesOfRun">Cases on the whole page: above a limit, cells are drawn by the row and lose their
/// tooltips.</param>
internal sealed class HeatMap(Exercise exercise, IReadOnlyList<Learner> learners, int casesOfRun)
{
    /// <summary>Most cells on a page that get an element and a tooltip each: about 3 MB.</summary>
    public const int MostSeparateCells = 20_000;

    private const int NameCap = 16;

    private readonly HeatMapScale _scale = HeatMapScale.For(learners.Count);

    /// <summary>The figure.</summary>
    public Html Figure => Html.Of(
        $"""
        <div class="heat">
        <ol class="rows">{CaseLabels.Of(exercise)}</ol>
        <div class="scroll" tabindex="0" role="region" aria-label="{exercise.Name} by learner">
        <svg role="img" aria-label="{Label}" width="{_scale.X(learners.Count)}" height="{HeatMapScale.Y(Rows)}">
        {learners.Select(Name)}
        {exercise.CaseIds.Select(Row)}
        </svg>
        </div>
        </div>

        """);

    private int Rows => exercise.CaseIds.Count;

    private string Label =>
        $"Heat map of {exercise.Name}: {Figures.Count(Rows, "case")} by {Figures.Count(learners.Count, "learner")}, "
        + $"{Figures.Percent(exercise.MeanFraction)} of the points on average";

    private Html Name(Learner learner, int column)
    {
        var (x, y) = (_scale.X(column) + _scale.Width / 2 + 4, HeatMapScale.Header - 6);
        var name = LearnerText.Line(learner.DisplayName, NameCap);
        return Html.Of(
            $"""
            <text class="who" transform="translate({x} {y}) rotate(-90)">{name}<title>{learner.DisplayName}</title></text>

            """);
    }

    private Html Row(string caseId, int row)
    {
        var cells = new HeatMapRow(exercise, caseId, learners, _scale).Cells(crowded: casesOfRun > MostSeparateCells);
        return Html.Of(
            $"""
            <g transform="translate(0 {HeatMapScale.Y(row)})">{cells}</g>

            """);
    }
}
