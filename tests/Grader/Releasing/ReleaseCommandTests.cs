using Gradus.Commands;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Releasing;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ReleaseCommandTests : IDisposable
{
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };
    private readonly TemporaryRepository _repository = new();

    public ReleaseCommandTests() => _repository.Write("solutions/03_Backprop/A.cs", "class A;\n");

    public void Dispose() => _repository.Dispose();

    [Test]
    public void Checking_lists_what_differs_and_exits_with_1()
    {
        int code = Run(check: true);

        Assert.That((code, _output.ToString()), Is.EqualTo(
            (1, "exercises/03_Backprop/A.cs is missing: run `gradus release`\n1 file(s) differ.\n")));
    }

    [Test]
    public void Checking_writes_nothing()
    {
        Run(check: true);

        Assert.That(_repository.Has("exercises/03_Backprop/A.cs"), Is.False);
    }

    [Test]
    public void Writing_lists_what_it_wrote_and_exits_with_0()
    {
        int code = Run(check: false);

        Assert.That((code, _output.ToString()), Is.EqualTo(
            (0, "wrote exercises/03_Backprop/A.cs\n1 file(s) changed.\n")));
    }

    [Test]
    public void Checking_after_writing_exits_with_0()
    {
        Run(check: false);

        Assert.That(Run(check: true), Is.Zero);
    }

    [Test]
    public void The_repository_is_found_from_a_folder_in_it()
    {
        string folder = Path.Combine(_repository.Root, "solutions", "03_Backprop");

        Assert.That(new ReleaseCommand(_output, _error).Run(folder, check: false), Is.Zero);
    }

    [Test]
    public void Outside_a_repository_the_error_says_where_to_go()
    {
        int code = new ReleaseCommand(_output, _error).Run(Path.GetTempPath(), check: false);

        Assert.That((code, _error.ToString()), Is.EqualTo((2,
            $"found no Exercises.sln in {Path.GetTempPath()} or above; expected the repository of the kit: "
            + "change to a folder of it and run `gradus release` again.\n")));
    }

    [Test]
    public void A_solution_out_of_order_is_an_error_and_no_drift()
    {
        _repository.Write("solutions/03_Backprop/B.cs", "// END SOLUTION\n");

        Assert.That((Run(check: true), _error.ToString()), Is.EqualTo((2,
            "solutions/03_Backprop/B.cs(1): found `// END SOLUTION` outside any region; "
            + "expected `// BEGIN SOLUTION` before it.\n")));
    }

    [Test]
    public void The_command_line_knows_the_check()
    {
        var result = ReleaseCommand.Create(_output, _error).Parse("--check");

        Assert.That(result.Errors, Is.Empty);
    }

    private int Run(bool check) => new ReleaseCommand(_output, _error).Run(_repository.Root, check);
}
