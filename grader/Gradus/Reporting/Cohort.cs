using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>A run seen by learner and by exercise, in an order that does not depend on how it was graded.</summary>
/// <param name="Run">The run.</param>
/// <param name="Learners">Learners by name.</param>
/// <param name="Exercises">Exercises by module and name.</param>
internal sealed record Cohort(RunResult Run, IReadOnlyList<Learner> Learners, IReadOnlyList<Exercise> Exercises)
{
    /// <summary>Points that every learner could get; null when learners were graded in different exercises.</summary>
    public int? CommonMaxScore => Learners.Select(l => l.MaxScore).Distinct().ToList() is [var score] ? score : null;

    /// <summary>The shares of the points, from 0 to 1, of the learners whose scores are final.</summary>
    public IReadOnlyList<double> FinalFractions => [.. Learners.Where(l => !l.IsWithheld).Select(l => l.Fraction)];

    /// <summary>Arranges a run.</summary>
    /// <exception cref="ArgumentException">A learner has two entries for one exercise.</exception>
    public static Cohort Of(RunResult run)
    {
        RefuseDuplicates(run);
        var names = run.Submissions.Select(s => s.Learner).Distinct().Order(StringComparer.Ordinal).ToList();
        var stems = FileStems.For(names);
        var byLearner = InOrder(run).ToLookup(s => s.Learner);
        return new(run, [.. names.Select(n => new Learner(n, stems[n], [.. byLearner[n]]))], ExercisesOf(run));
    }

    /// <summary>The submissions by learner, module and exercise.</summary>
    public static IEnumerable<SubmissionResult> InOrder(RunResult run) => run.Submissions
        .OrderBy(s => s.Learner, StringComparer.Ordinal)
        .ThenBy(s => s.Module, StringComparer.Ordinal)
        .ThenBy(s => s.Exercise, StringComparer.Ordinal);

    private static List<Exercise> ExercisesOf(RunResult run) =>
        [.. InOrder(run)
            .GroupBy(s => (s.Module, s.Exercise))
            .OrderBy(g => g.Key.Module, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Exercise, StringComparer.Ordinal)
            .Select(g => Exercise.Of([.. g]))];

    private static void RefuseDuplicates(RunResult run)
    {
        var entries = run.Submissions.CountBy(s => (s.Learner, s.Module, s.Exercise));
        var (twice, count) = entries.FirstOrDefault(e => e.Value > 1);
        if (count > 1)
        {
            throw new ArgumentException(
                $"The run holds {twice.Module}/{twice.Exercise} of learner '{twice.Learner}' {count} times; expected one "
                + "entry per learner and exercise. Merge the entries before reporting.", nameof(run));
        }
    }
}
