using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>A learner's exercises as a row of small columns: the taller, the more of its points.</summary>
internal static class ExerciseStrip
{
    private const int MostExercises = 24;
    private const int Pitch = 11;
    private const int Width = Pitch - 3;
    private const int Height = 20;

    /// <summary>Whether the exercises of a run fit into a cell of a table.</summary>
    public static bool Fits(Cohort cohort) => cohort.Exercises.Count <= MostExercises;

    /// <summary>The columns, in the order of the exercises.</summary>
    public static Html Of(Learner learner, Cohort cohort) => Html.Of(
        $"""
        <svg class="strip" role="img" aria-label="{Label(learner)}" width="{cohort.Exercises.Count * Pitch}" height="{Height}">
        {cohort.Exercises.Select((e, n) => Column(e, n, learner))}
        </svg>
        """);

    private static Html Column(Exercise exercise, int number, Learner learner)
    {
        var submission = exercise.Submissions.GetValueOrDefault(learner.Name);
        var height = submission is null ? 0 : Math.Round((Height - 1) * submission.Fraction);
        return Html.Of(
            $"""
            <g transform="translate({number * Pitch} 0)"><title>{exercise.Name}: {Points(submission)}</title>
            <rect class="track" width="{Width}" height="{Height}" />
            <rect class="fill" y="{Height - 1 - height}" width="{Width}" height="{height + 1}" /></g>

            """);
    }

    private static string Points(SubmissionResult? submission) =>
        submission is null ? "no entry" : $"{submission.Score} of {submission.MaxScore}";

    private static string Label(Learner learner) =>
        string.Join(", ", learner.Submissions.Select(s => $"{s.Exercise} {Figures.Percent(s.Fraction)}"));
}
