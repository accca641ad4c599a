using System.CommandLine;
using Gradus.Commands;
using Gradus.Curriculum;
using Gradus.Grader.Tests.Lanes;
using Gradus.Grader.Tests.Loading;
using Gradus.Grader.Tests.Twins;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Commands;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class GradeCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _console = new();

    public GradeCommandTests() => _folder.Write("class/ada/03_Backprop/Relu.cs", "class Relu;");

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task Run_that_gives_every_verdict_ends_with_0() =>
        Assert.That((await SmallCohort.InPeace).ExitCode, Is.Zero);

    [Test]
    public async Task Same_cohort_gives_the_same_bytes()
    {
        Assert.That((await SmallCohort.UnderFire).Json, Is.EqualTo((await SmallCohort.InPeace).Json));
    }

    [Test]
    public async Task Every_submission_is_announced_and_the_run_accounted_for()
    {
        var lines = (await SmallCohort.InPeace).Console.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.That(
            (lines.Count(l => l.StartsWith('[')), lines[^1]),
            Is.EqualTo((6, lines.Single(l => l.Contains("unexplained 0", StringComparison.Ordinal)))));
    }

    [Test]
    public void Module_that_is_unknown_is_told_with_the_known_ones()
    {
        Assert.That(Run(new(Class, Out, "99_Nowhere", null, null, 1)), Is.EqualTo(
            (2, "gradus: found no module 99_Nowhere; expected one of 03_Backprop\n")));
    }

    [Test]
    public void Exercise_that_is_unknown_is_told_with_the_known_ones()
    {
        var (code, text) = Run(new(Class, Out, null, "ReLU6", null, 1));

        Assert.That((code, text), Is.EqualTo((2, $"gradus: found no exercise ReLU6; expected one of {string.Join(", ", Catalog.Embedded.Exercises.Select(e => e.Name))}\n")));
    }

    [Test]
    public void Exercise_of_another_module_is_a_contradiction()
    {
        var course = TemporaryCourse.OfModules(("01_First", "Alpha", ""), ("02_Second", "Gamma", ""));

        Assert.That(Run(new(Class, Out, "First", "Gamma", null, 1), course), Is.EqualTo(
            (2, "gradus: found the exercise Gamma of 02_Second with --module 01_First; expected one of the two\n")));
    }

    [Test]
    public void Folder_that_is_missing_is_told_with_what_it_should_hold()
    {
        Assert.That(Run(new(_folder.Of("nowhere"), Out, null, null, null, 1)), Is.EqualTo(
            (2, $"gradus: found no folder {_folder.Of("nowhere")}; expected one that holds a folder or .zip for each learner\n")));
    }

    [Test]
    public void Folder_that_is_a_file_is_told_with_what_it_should_hold()
    {
        _folder.Write("file", "");

        Assert.That(
            Run(new(_folder.Of("file"), Out, null, null, null, 1)).Text,
            Does.StartWith("gradus: found no folder"));
    }

    [Test]
    public void Folder_that_is_empty_is_told_with_what_it_should_hold()
    {
        Directory.CreateDirectory(_folder.Of("empty"));

        Assert.That(Run(new(_folder.Of("empty"), Out, null, null, null, 1)), Is.EqualTo(
            (2, $"gradus: found no hand-in in {_folder.Of("empty")}; expected <learner>/03_Backprop/*.cs or <learner>.zip\n")));
    }

    [Test]
    public void Hand_ins_without_any_exercise_are_told_by_the_first()
    {
        _folder.Write("odd/ada/homework/Main.cs", "class A;");

        Assert.That(Run(new(_folder.Of("odd"), Out, null, null, null, 1)), Is.EqualTo(
            (2, $"gradus: found no exercise in {_folder.Of("odd")}: ada: found Main.cs; expected 03_Backprop/NumericalGradient.cs or the like "
                + "(or name the exercise: --module, --exercise)\n")));
    }

    [Test]
    public void Report_folder_that_cannot_be_is_told_before_anything_is_graded()
    {
        _folder.Write("file", "");

        var (code, text) = Run(new(Class, _folder.Of("file/report"), null, null, "process", 1));

        Assert.That((code, text), Is.EqualTo((2, text)));
        Assert.That(
            text,
            Does.StartWith("gradus: found no place for the report in").And.EndWith("expected --out to name a writable folder\n"));
    }

    [TestCase("grade class", "--out")]
    [TestCase("grade --out report", "submissions")]
    [TestCase("grade class --out report --isolation chroot", "chroot")]
    [TestCase("grade class --out report --seed -1", "-1")]
    [TestCase("grade class --out report --seed many", "many")]
    [TestCase("grade class --out report --frobnicate", "--frobnicate")]
    [TestCase("grade class more --out report", "more")]
    public void Wrong_arguments_are_told_by_name(string line, string named)
    {
        var root = new RootCommand { GradeCommand.Create(SmallCohort.Console(_console)) };

        Assert.That(root.Parse(line).Errors.Select(e => e.Message), Has.Some.Contain(named));
    }

    private string Class => _folder.Of("class");

    private string Out => _folder.Of("report");

    private (int Code, string Text) Run(GradeOptions options, Catalog? catalog = null)
    {
        var code = new GradeCommand(catalog ?? Catalog.Embedded, SmallCohort.Console(_console)).Run(options).GetAwaiter().GetResult();
        return (code, _console.ToString().ReplaceLineEndings("\n"));
    }
}
