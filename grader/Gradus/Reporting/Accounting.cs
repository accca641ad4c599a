using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>Where every expected case of a run went.</summary>
/// <param name="Cases">How many cases were expected.</param>
/// <param name="Verdicts">The verdict words that were given, in the order of <see cref="Verdict"/>, each at least
/// once.</param>
internal sealed record Accounting(int Cases, IReadOnlyList<KeyValuePair<Verdict, int>> Verdicts)
{
    /// <summary>Cases without one of the known words. Anything but 0 is our bug.</summary>
    public int Unexplained => Cases - Verdicts.Sum(v => v.Value);

    /// <summary>
    /// Cases that our own errors decided: none of them costs points, all of them block the release of grades.
    /// </summary>
    public int GraderErrors => Verdicts.FirstOrDefault(v => v.Key == Verdict.GraderError).Value;

    /// <summary>Whether each case got a word that is not our fault.</summary>
    public bool IsReleasable => Unexplained == 0 && GraderErrors == 0;

    /// <summary>Counts the cases of a run.</summary>
    public static Accounting Of(RunResult run) => new(
        run.Cases,
        [.. Enum.GetValues<Verdict>().Select(v => KeyValuePair.Create(v, Count(run, v))).Where(v => v.Value > 0)]);

    private static int Count(RunResult run, Verdict verdict) =>
        run.Submissions.Sum(s => s.Cases.Count(c => c.Verdict == verdict));
}
