using Gradus.Compiling;
using Gradus.Curriculum;
using Gradus.Grader.Tests.Loading;
using Gradus.Kit;
using Gradus.Running;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Running;

/// <summary>An exercise that builds on modules before its own gets their model solutions.</summary>
[TestFixture]
internal sealed class EarlierModulesTests
{
    private static readonly Catalog Course = Read();

    [Test]
    public void Module_builds_on_what_its_using_directives_name() =>
        Assert.That(
            Course.Modules.Select(module => string.Join(" ", Course.Before(module).Select(earlier => earlier.Name))),
            Is.EqualTo((string[])["", "01_First", "01_First 02_Second"]));

    [Test]
    public void Submission_is_given_the_assemblies_of_earlier_modules_in_order()
    {
        var models = new ModelAssemblies(Course);
        var module = Course.Modules[2];

        var submission = new SubmissionCompiler(module, new Surface(module, models), models)
            .Compile(module.Exercises[0], [module.SolutionOf(module.Exercises[0])]).Submission;

        Assert.That(submission?.Models.Length, Is.EqualTo(2));
    }

    [Test]
    public void Worker_calls_the_model_solutions_of_earlier_modules()
    {
        using var run = new TrialRun(Course, Course.Modules[2].Exercises[0]);
        using var session = run.Start(new GradingSession { Seed = 1 }, Budget.Default);

        Assert.That(run.CallOf("Eightfold", "Of", 3.0), Is.EqualTo(24.0));
    }

    private static Catalog Read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("01_First/Twofold.cs", Source("First", "Twofold", "", "2 * x"));
        folder.Write("02_Second/Fourfold.cs", Source("Second", "Fourfold", "using Gradus.First;", "2 * Twofold.Of(x)"));
        folder.Write("03_Third/Eightfold.cs", Source("Third", "Eightfold", "using Gradus.Second;", "2 * Fourfold.Of(x)"));
        return Catalog.Read(folder.Root);
    }

    private static string Source(string topic, string name, string usings, string body) => $$"""
        using Gradus.Kit;
        {{usings}}

        namespace Gradus.{{topic}};

        [Exercise("A multiple", Order = 1, Stars = 1, Hours = 1)]
        public static class {{name}}
        {
            public static double Of(double x) => {{body}};
        }
        """;
}
