using System.Reflection;
using Gradus.Compiling;
using Gradus.Curriculum;
using Gradus.Twins;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Twins;

internal sealed class TwinTests
{
    private static readonly Lazy<TwinContext> Context = new(() => new TwinContext(Catalog.Embedded));

    private static IEnumerable<string> Modules => Catalog.Embedded.Modules.Select(m => m.Name);

    [TestCaseSource(nameof(Modules))]
    public void Twin_has_the_name_and_version_of_the_solution(string module)
    {
        Assert.That(TwinOf(module).GetName().FullName, Is.EqualTo(SolutionOf(module).GetName().FullName));
    }

    [TestCaseSource(nameof(Modules))]
    public void Twin_has_the_public_surface_of_the_solution(string module)
    {
        Assert.That(PublicSurface.Of(TwinOf(module)), Is.EqualTo(PublicSurface.Of(SolutionOf(module))));
    }

    [TestCaseSource(nameof(Modules))]
    public void Every_member_has_a_number_and_no_number_is_missing(string module)
    {
        var numbers = Numbered(TwinOf(module)).Select(m => m.GetCustomAttribute<MemberAttribute>()!.Number).Order();

        Assert.That(numbers, Is.EqualTo(Enumerable.Range(0, Twin.MembersOf(TwinOf(module)).Length)));
    }

    [TestCaseSource(nameof(Modules))]
    public void Every_public_method_of_an_exercise_asks_the_worker(string module)
    {
        var classes = Catalog.Embedded.FindModule(module)!.Exercises.Select(e => TwinOf(module).GetType($"Gradus.{module[3..]}.{e.Name}", throwOnError: true)!);

        Assert.That(
            classes.SelectMany(c => c.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
                .OfType<MethodBase>().Where(m => m.GetCustomAttribute<MemberAttribute>() is null),
            Is.Empty);
    }

    [TestCaseSource(nameof(Modules))]
    public void Every_member_is_found_in_the_solution_by_type_and_signature(string module)
    {
        var solution = SolutionOf(module);
        var missing = Twin.MembersOf(TwinOf(module)).Where(m => !solution.GetType(m.Type)!.GetMembers().Any(s => s.ToString() == m.Signature));

        Assert.That(missing.Select(m => m.Name), Is.Empty);
    }

    [Test]
    public void Twin_of_the_same_module_is_the_same_bytes()
    {
        var module = Catalog.Embedded.Modules[0];
        var models = new ModelAssemblies(Catalog.Embedded);

        Assert.That(Twin.Generate(module, models), Is.EqualTo(Twin.Generate(module, models)));
    }

    [Test]
    public void Twin_outside_grading_says_that_nothing_is_under_grading()
    {
        Assert.That(
            () => TwinOf("03_Backprop").GetType("Gradus.Backprop.Value")!.GetConstructor([typeof(double)])!
                .Invoke(BindingFlags.DoNotWrapExceptions, null, [1.0], null),
            Throws.InvalidOperationException.With.Message.Contain("no submission is under grading"));
    }

    [Test]
    public void Surface_that_does_not_compile_as_a_twin_names_the_module()
    {
        var course = TemporaryCourse.Of(("Echo", "public static Missing Of() => null!;"));

        Assert.That(
            () => Twin.Generate(course.Modules[0], new ModelAssemblies(course)),
            Throws.InvalidOperationException.With.Message.StartsWith("the twin of 09_Trial does not compile"));
    }

    private static Assembly TwinOf(string module) => Context.Value.TwinOf(Catalog.Embedded.FindModule(module)!);

    private static Assembly SolutionOf(string module) => Assembly.Load($"Gradus.{module[3..]}");

    private static IEnumerable<MethodBase> Numbered(Assembly twin) => twin.GetTypes()
        .SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .OfType<MethodBase>().Where(m => m.GetCustomAttribute<MemberAttribute>() is not null);
}
