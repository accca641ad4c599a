namespace Gradus.Reporting;

/// <summary>A learner's exercises as a row of small columns: the taller, the more of its points.</summary>
internal static class ExerciseStrip
{
    private const int MostExercises = 24;
    private const int Pitch = 11;
    private const int Height = 20;

    /// <summary>Whether the exercises of a run fit into a cell of a table.</summary>
    public static bool Fits(Cohort cohort) => cohort.Exercises.Count <= MostExercises;

    /// <summary>The columns, in the order of the exercises.</summary>
    public static Html Of(Learner learner, Cohort cohort) => Html.Of(
        $"""
        <svg class="strip" role="img" aria-label="{Label(learner)}" width="{cohort.Exercises.Count * Pitch}" height="{Height}">{cohort.Exercises.Select((e, n) => Column(e, n, learner))}</svg>
        """);

    private static Html Column(Exercise exercise, int number, Learner learner)
    {
        var submission = exercise.Submissions.GetValueOrDefault(learner.Name);
        var height = submission is null ? 0 : Math.Round((Height - 1) * submission.Fraction);
        var title = submission is null ? $"{exercise.Name}: no entry" : $"{exercise.Name}: {submission.Score} of {submission.MaxScore}";
        return Html.Of(
            $"""<g><title>{title}</title><rect class="track" x="{number * Pitch}" width="{Pitch - 3}" height="{Height}" /><rect class="fill" x="{number * Pitch}" y="{Height - 1 - height}" width="{Pitch - 3}" height="{height + 1}" /></g>""");
    }

    private static string Label(Learner learner) =>
        string.Join(", ", learner.Submissions.Select(s => $"{s.Exercise} {Figures.Percent(s.Fraction)}"));
}
