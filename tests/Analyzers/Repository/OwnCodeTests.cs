using Gradus.Analyzers.Roles;
using Gradus.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Repository;

public sealed class OwnCodeTests
{
    private static IEnumerable<string> Solutions
        => Directory.EnumerateDirectories(Repo.PathOf("solutions"), "??_*").Select(Path.GetFileName).OfType<string>()
            .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Solutions))]
    public void Model_solutions_raise_nothing(string project)
    {
        var compilation = Compile(Repo.Sources("solutions", project));
        Verify.AssertCompiles(compilation);
        AssertSilent(compilation);
    }

    [Test]
    public void Reference_raises_nothing()
        => AssertSilent(Compile(Repo.Sources("solutions", "Reference")));

    [Test]
    public void Kit_raises_nothing()
        => AssertSilent(Compile(Repo.Sources("exercises", "Kit")
            .Where(path => !path.Contains("Contract", StringComparison.Ordinal))));

    private static CSharpCompilation Compile(IEnumerable<string> files)
        => LearnerProject.OwnCompilation([.. files.Select(File.ReadAllText)]);

    private static void AssertSilent(Compilation compilation)
    {
        var found = Verify.Findings(compilation, [.. LearnerAnalyzers.ForGrading(ExerciseRoles.None)]);
        Assert.That(found.Where(finding => finding.Severity != DiagnosticSeverity.Hidden), Is.Empty);
    }
}
