using NUnit.Framework;

namespace Gradus.Grader.Tests.Repository;

[TestFixture]
internal sealed class ModuleRulesTests
{
    private static IEnumerable<string> Modules => ExerciseSource.All.Select(e => e.Module).Distinct();

    [TestCaseSource(nameof(Modules))]
    public void The_exercises_of_a_module_are_numbered_from_1_without_a_gap(string module)
    {
        var orders = ExerciseSource.All.Where(e => e.Module == module).Select(e => e.Order).Order().ToList();

        Assert.That(
            orders,
            Is.EqualTo(Enumerable.Range(1, orders.Count)),
            $"solutions/{module}: set Order of each [Exercise] to its place in the module");
    }

    [TestCaseSource(nameof(Modules))]
    public void A_module_has_a_readme(string module)
    {
        Assert.That(
            RepositoryRoot.Has($"exercises/{module}/README.md"),
            $"exercises/{module}/README.md is missing: say in 250 words what the module teaches and in which order");
    }
}
