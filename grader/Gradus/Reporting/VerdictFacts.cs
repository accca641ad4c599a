using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>How reports show a verdict.</summary>
/// <param name="Letter">One letter of its own, for what must be small and readable without colour.</param>
/// <param name="Tone">The style class of its colour; verdicts that mean alike share one.</param>
/// <param name="Meaning">What it says to the learner, and what to do next.</param>
internal sealed record VerdictFacts(string Letter, string Tone, string Meaning)
{
    private static readonly VerdictFacts Unknown = new("?", "ours", "This word is unknown: please tell your instructor.");

    private static readonly Dictionary<Verdict, VerdictFacts> All = new()
    {
        [Verdict.Pass] = new("P", "pass", "These work."),
        [Verdict.Fail] = new("F", "wrong", "The answer has the right form, but not the right values yet."),
        [Verdict.BadAnswer] = new("B", "form", "The answer is missing, has the wrong shape, or holds NaN or infinity."),
        [Verdict.CompileError] = new(
            "C", "build", "The file does not compile, so nothing could run. Start with the compiler's first message."),
        [Verdict.CompileLimit] = new(
            "L", "build", "Compiling needed more than any solution does. Shorten very long or deeply nested code."),
        [Verdict.Timeout] = new(
            "T", "broken", "The time ran out. Look for a loop that does not end, or work that is done again and again."),
        [Verdict.Crash] = new("X", "broken", "The code stopped with an error before it gave an answer."),
        [Verdict.OutOfMemory] = new(
            "M", "broken", "The code asked for more memory than there is. Look for what grows in a loop."),
        [Verdict.OutputLimit] = new("O", "broken", "The code printed too much. Take out the printing in loops."),
        [Verdict.PolicyViolation] = new("V", "refused", "The code uses something that the exercise does not allow."),
        [Verdict.InvalidSubmission] = new(
            "I", "refused", "This is not the exercise as expected. Compare the names of file, class and methods with the stub."),
        [Verdict.NotRun] = new("N", "absent", "Nothing was handed in for this, or it could not be run."),
        [Verdict.GraderError] = new(
            "G", "ours", "This is our mistake, not yours. It costs no points: the score stays open until we grade again."),
    };

    /// <summary>
    /// The facts of all verdicts and of an unknown one; those that mean alike stand beside each other.
    /// </summary>
    public static IEnumerable<VerdictFacts> Everything => All.Values.Append(Unknown);

    /// <summary>The facts of a verdict.</summary>
    public static VerdictFacts Of(Verdict verdict) => All.GetValueOrDefault(verdict, Unknown);

    /// <summary>The place of a verdict among the others where those that mean alike stand beside each other.</summary>
    public static int OrderOf(Verdict verdict) => All.Keys.ToList().IndexOf(verdict);
}
