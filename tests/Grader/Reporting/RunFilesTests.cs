using Gradus.Reporting;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Reporting;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class RunFilesTests
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-report-");

    [TearDown]
    public void RemoveFolder() => _folder.Delete(recursive: true);

    [Test]
    public void Write_leaves_exactly_the_files_of_the_run()
    {
        RunFiles.Write(SmallRun.Result, _folder.FullName);

        Assert.That(Written(_folder.FullName), Is.EquivalentTo(RunFiles.Of(SmallRun.Result).Select(f => f.Path)));
    }

    [Test]
    public void Write_keeps_hostile_names_inside_the_folder()
    {
        var inner = _folder.CreateSubdirectory("a/b/c");

        RunFiles.Write(HostileRun.Result, inner.FullName);

        Assert.That(Written(_folder.FullName), Has.All.StartsWith("a/b/c/"));
    }

    [Test]
    public void Same_run_gives_the_same_bytes()
    {
        var first = RunFiles.Of(SampleClass.Of(18)).ToList();

        Assert.That(RunFiles.Of(SampleClass.Of(18)), Is.EqualTo(first));
    }

    [Test]
    public void Order_of_grading_leaves_no_trace()
    {
        var reversed = SampleClass.Result with { Submissions = [.. SampleClass.Result.Submissions.Reverse()] };

        Assert.That(RunFiles.Of(reversed), Is.EqualTo(RunFiles.Of(SampleClass.Result)));
    }

    [Test]
    public void Second_write_replaces_the_first()
    {
        RunFiles.Write(SampleClass.Result, _folder.FullName);
        RunFiles.Write(SmallRun.Result, _folder.FullName);

        var results = File.ReadAllText(Path.Combine(_folder.FullName, "results.json"));
        Assert.That(results, Is.EqualTo(ResultsJson.Of(SmallRun.Result)));
    }

    [Test]
    public void Files_are_utf8_without_a_byte_order_mark()
    {
        RunFiles.Write(SmallRun.Result, _folder.FullName);

        Assert.That(File.ReadAllBytes(Path.Combine(_folder.FullName, "results.json"))[0], Is.EqualTo((byte)'{'));
    }

    [Test]
    public void Empty_run_still_leaves_its_files()
    {
        RunFiles.Write(Runs.Of(), _folder.FullName);

        Assert.That(Written(_folder.FullName), Does.Contain("results.json"));
    }

    [Test]
    public void Folder_that_cannot_be_written_is_named_with_a_remedy()
    {
        var file = Path.Combine(_folder.FullName, "taken");
        File.WriteAllText(file, "");

        Assert.That(
            () => RunFiles.Write(SmallRun.Result, file),
            Throws.InstanceOf<IOException>().With.Message.Contains(file).And.Message.Contains("choose another one"));
    }

    [Test]
    public void Failed_write_leaves_no_draft_behind()
    {
        _folder.CreateSubdirectory("results.json");

        Assert.That(() => RunFiles.Write(SmallRun.Result, _folder.FullName), Throws.InstanceOf<IOException>());
        Assert.That(Written(_folder.FullName), Has.None.EndsWith(".draft"));
    }

    [Test]
    public void Two_entries_of_one_exercise_are_refused()
    {
        var run = Runs.Of(Runs.Submission("ada", "Affine", passes: 1), Runs.Submission("ada", "Affine", passes: 2));

        Assert.That(() => RunFiles.Of(run).ToList(), Throws.ArgumentException.With.Message.Contains("03_Backprop/Affine"));
    }

    private static IEnumerable<string> Written(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'));
}
