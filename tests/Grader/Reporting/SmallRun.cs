using Gradus.Results;

namespace Gradus.Grader.Tests.Reporting;

/// <summary>Three learners and two exercises: small enough to read every byte of what is made of it.</summary>
internal static class SmallRun
{
    private const string Halved = "Dw is half of what it should be.\nIs it averaged twice?";
    private const string NoSemicolon = "Affine.cs(8,5): CS1002 ; expected";

    public static RunResult Result { get; } = new(
        "0.1.0", ulong.MaxValue, "bubblewrap", [Affine(), Relu(), Broken(), Absent()]);

    private static SubmissionResult Affine() => new(
        "ada",
        "03_Backprop",
        "Affine",
        [
            new("Forward_agrees_with_the_reference(1)", Verdict.Pass, 1, 1, ""),
            new("Forward_agrees_with_the_reference(2)", Verdict.Pass, 1, 1, ""),
            new("Backward_agrees_with_the_reference(1)", Verdict.Fail, 0, 2, Halved),
            new("Backward_agrees_with_the_reference(2)", Verdict.Fail, 0, 2, Halved),
            new("Inputs_are_left_as_they_were", Verdict.Crash, 0, 1, "IndexOutOfRangeException in Backward."),
        ],
        [new("GRAD0001", "Affine.cs", 12, "`dw` is changed in place: add to a copy.")],
        ["Program.cs was ignored: only exercise files are read."]);

    private static SubmissionResult Relu() => new(
        "ada", "03_Backprop", "Relu", [new("Forward_agrees_with_the_reference(1)", Verdict.Pass, 2, 2, "")], [], []);

    private static SubmissionResult Broken() => new(
        "grace",
        "03_Backprop",
        "Affine",
        [
            new("Forward_agrees_with_the_reference(1)", Verdict.CompileError, 0, 1, NoSemicolon),
            new("Backward_agrees_with_the_reference(1)", Verdict.CompileError, 0, 2, NoSemicolon),
        ],
        [],
        []);

    private static SubmissionResult Absent() => new(
        "linus",
        "03_Backprop",
        "Relu",
        [new("Forward_agrees_with_the_reference(1)", Verdict.GraderError, 0, 2, "The worker could not be started.")],
        [],
        []);
}
