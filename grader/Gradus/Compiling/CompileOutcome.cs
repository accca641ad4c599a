using Gradus.Results;
using Microsoft.CodeAnalysis;

namespace Gradus.Compiling;

/// <summary>What compiling gave: an assembly, or the verdict that all cases get.</summary>
/// <param name="Submission">The assembly; null when there is none.</param>
/// <param name="Compilation">What was compiled, for the analyzers.</param>
/// <param name="Verdict">Why there is none.</param>
/// <param name="Message">The reason for the learner.</param>
internal sealed record CompileOutcome(CompiledSubmission? Submission, Compilation? Compilation, Verdict Verdict, string Message)
{
    /// <summary>A submission that runs.</summary>
    public static CompileOutcome Success(CompiledSubmission submission, Compilation compilation) =>
        new(submission, compilation, Verdict.Pass, "");

    /// <summary>A submission that does not.</summary>
    public static CompileOutcome Failure(Verdict verdict, string message, Compilation? compilation = null) =>
        new(null, compilation, verdict, message);
}
