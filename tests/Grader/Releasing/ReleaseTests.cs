using System.Text;
using Gradus.Releasing;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Releasing;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ReleaseTests : IDisposable
{
    private const string Solution = "class A { A()\n{\n// BEGIN SOLUTION\nf();\n// END SOLUTION\n} }\n";
    private const string Stub = "class A { A()\n{\nthrow new NotImplementedException();\n} }\n";

    private readonly TemporaryRepository _repository = new();

    public ReleaseTests() => _repository.Write("solutions/03_Backprop/A.cs", Solution);

    public void Dispose() => _repository.Dispose();

    [Test]
    public void A_solution_without_a_stub_is_missing()
    {
        Assert.That(Lines(), Is.EqualTo("exercises/03_Backprop/A.cs is missing: run `gradus release`"));
    }

    [Test]
    public void A_stub_edited_by_hand_has_changed()
    {
        _repository.Write("exercises/03_Backprop/A.cs", Stub + "\n");

        Assert.That(Lines(), Is.EqualTo(
            "exercises/03_Backprop/A.cs differs from what solutions/03_Backprop/A.cs generates: "
            + "edit the solution, then run `gradus release`"));
    }

    [Test]
    public void A_stub_with_other_line_ends_has_changed()
    {
        _repository.Write("exercises/03_Backprop/A.cs", Stub.ReplaceLineEndings("\r\n"));

        Assert.That(Lines(), Does.StartWith("exercises/03_Backprop/A.cs differs"));
    }

    [Test]
    public void A_stub_without_a_solution_is_stale()
    {
        _repository.Write("exercises/03_Backprop/A.cs", Stub);
        _repository.Write("exercises/03_Backprop/B.cs", Stub);

        Assert.That(Lines(), Is.EqualTo(
            "exercises/03_Backprop/B.cs has no solutions/03_Backprop/B.cs: add the solution, "
            + "or run `gradus release` to remove the stub"));
    }

    [TestCase("exercises/03_Backprop/Tests/ATests.cs")]
    [TestCase("exercises/03_Backprop/README.md")]
    [TestCase("exercises/Kit/Agrees.cs")]
    public void What_learners_are_given_is_left_alone(string path)
    {
        _repository.Write(path, "class ATests;\n");
        Release.Write(_repository.Root);

        Assert.That(_repository.Has(path));
    }

    [Test]
    public void Solutions_outside_the_modules_have_no_stub()
    {
        _repository.Write("solutions/Reference/Gemm.cs", "class Gemm;\n");

        Assert.That(Release.Plan(_repository.Root).Single().Path, Is.EqualTo("exercises/03_Backprop/A.cs"));
    }

    [Test]
    public void Solutions_in_folders_have_their_stubs_in_folders()
    {
        _repository.Write("solutions/03_Backprop/Layers/B.cs", Solution);
        Release.Write(_repository.Root);

        Assert.That(_repository.Has("exercises/03_Backprop/Layers/B.cs"));
    }

    [Test]
    public void Writing_gives_the_stub_without_a_byte_order_mark()
    {
        Release.Write(_repository.Root);

        Assert.That(_repository.Bytes("exercises/03_Backprop/A.cs"), Is.EqualTo(Encoding.UTF8.GetBytes(Stub)));
    }

    [Test]
    public void Writing_removes_what_is_stale()
    {
        _repository.Write("exercises/03_Backprop/B.cs", Stub);
        Release.Write(_repository.Root);

        Assert.That(_repository.Has("exercises/03_Backprop/B.cs"), Is.False);
    }

    [Test]
    public void Nothing_differs_after_writing()
    {
        _repository.Write("exercises/03_Backprop/B.cs", Stub);
        Release.Write(_repository.Root);

        Assert.That(Lines(), Is.Empty);
    }

    [Test]
    public void Nothing_is_written_when_one_solution_is_out_of_order()
    {
        _repository.Write("solutions/03_Backprop/B.cs", "// BEGIN SOLUTION\n");

        Assert.That(() => Release.Write(_repository.Root), Throws.TypeOf<ReleaseException>());
        Assert.That(_repository.Has("exercises/03_Backprop/A.cs"), Is.False);
    }

    private string Lines() => string.Join('\n', Release.Check(_repository.Root));
}
