using NUnit.Framework;

namespace Gradus.Grader.Tests.Repository;

[TestFixture]
internal sealed class StubRulesTests
{
    private const int ShortestTellingLine = 20;

    private static IReadOnlyList<ExerciseSource> Exercises => ExerciseSource.All;

    [TestCaseSource(nameof(Exercises))]
    public void A_stub_throws_until_it_is_written(ExerciseSource exercise)
    {
        Assert.That(
            RepositoryRoot.Read(exercise.StubPath),
            Does.Contain("throw new NotImplementedException("),
            $"{exercise.SolutionPath}: put what the learner writes between // BEGIN SOLUTION and // END SOLUTION");
    }

    [TestCaseSource(nameof(Exercises))]
    public void A_stub_says_what_to_do(ExerciseSource exercise)
    {
        Assert.That(
            RepositoryRoot.Read(exercise.StubPath),
            Does.Contain("TODO: "),
            $"{exercise.SolutionPath}: say after `// BEGIN SOLUTION:` what the learner is to do there");
    }

    [TestCaseSource(nameof(Exercises))]
    public void A_stub_bears_no_marker(ExerciseSource exercise)
    {
        Assert.That(
            RepositoryRoot.Read(exercise.StubPath),
            Does.Not.Contain("SOLUTION"),
            $"{exercise.StubPath}: run `gradus release`");
    }

    [TestCaseSource(nameof(Exercises))]
    public void A_stub_shows_nothing_of_its_solution(ExerciseSource exercise)
    {
        var stub = RepositoryRoot.Read(exercise.StubPath).Split('\n').Select(l => l.Trim());

        Assert.That(
            SolvedLines(RepositoryRoot.Read(exercise.SolutionPath)).Intersect(stub),
            Is.Empty,
            $"{exercise.StubPath}: run `gradus release`; if it stays, the solution also stands outside its region");
    }

    private static List<string> SolvedLines(string solution)
    {
        var solved = new List<string>();
        bool inside = false;
        foreach (string line in solution.Split('\n').Select(l => l.Trim()))
        {
            inside = (inside || line.StartsWith("// BEGIN", StringComparison.Ordinal)) && line != "// END SOLUTION";
            if (inside && line.Length >= ShortestTellingLine)
            {
                solved.Add(line);
            }
        }

        return solved;
    }
}
