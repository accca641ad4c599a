using Gradus.Commands;
using Gradus.Curriculum;
using Gradus.Grader.Tests.Compiling;
using Gradus.Grader.Tests.Loading;
using Spectre.Console;

namespace Gradus.Grader.Tests.Lanes;

/// <summary>
/// Six learners and one exercise, graded twice in lanes of their own: once in peace, and once while every lane is killed
/// in the middle.
/// </summary>
internal static class SmallCohort
{
    private static readonly Lazy<Task<GradedRun>> Peace = new(() => Grade(new StringWriter()));
    private static readonly Lazy<Task<GradedRun>> War = new(() => Grade(new KillingWriter()));

    public static Task<GradedRun> InPeace => Peace.Value;

    public static Task<GradedRun> UnderFire => War.Value;

    public static async Task<GradedRun> Grade(StringWriter console)
    {
        using var folder = new TemporaryFolder();
        Write(folder);
        var exitCode = await new GradeCommand(Catalog.Embedded, Console(console)).Run(new GradeOptions(
            folder.Of("class"), folder.Of("report"), Module: null, "Relu", "process", Seed: 7));
        return new GradedRun(exitCode, console.ToString(), await File.ReadAllTextAsync(folder.Of("report/results.json")), (console as KillingWriter)?.Killed ?? 0);
    }

    /// <summary>A console that a program reads.</summary>
    public static GradeConsole Console(TextWriter writer) => new(AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.No,
        Interactive = InteractionSupport.No,
        Out = new AnsiConsoleOutput(writer),
    }));

    private static void Write(TemporaryFolder folder)
    {
        var right = BackpropModule.Solution("Relu");
        folder.Write("class/ada/03_Backprop/Relu.cs", right);
        folder.Write("class/bob/03_Backprop/Relu.cs", right.Replace("Math.Max(0, value)", "value", StringComparison.Ordinal));
        folder.Write("class/cy/03_Backprop/Relu.cs", "this is no C#");
        folder.Write("class/dee.zip", "this is no archive");
        folder.Write("class/eve/notes.md", "sorry");
        folder.Write("class/fay/03_Backprop/Relu.cs", right.Replace("return", "throw new System.Exception(); return", StringComparison.Ordinal));
    }
}
