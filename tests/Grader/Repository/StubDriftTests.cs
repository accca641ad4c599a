using Gradus.Releasing;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Repository;

[TestFixture]
internal sealed class StubDriftTests
{
    [Test]
    public void Exercises_are_what_solutions_generate()
    {
        Assert.That(
            Release.Check(RepositoryRoot.Find()),
            Is.Empty,
            "exercises/ is what solutions/ generate: run `gradus release`");
    }
}
