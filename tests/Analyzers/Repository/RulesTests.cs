using Gradus.Analyzers.Roles;
using Gradus.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Repository;

public sealed class RulesTests
{
    private static readonly DiagnosticAnalyzer[] Rules = [.. LearnerAnalyzers.ForGrading(ExerciseRoles.None)];

    private static readonly DiagnosticDescriptor[] Descriptors =
        [.. Rules.SelectMany(rule => rule.SupportedDiagnostics)];

    private static IEnumerable<string> Ids => Descriptors.Select(descriptor => descriptor.Id);

    private static IEnumerable<Type> Types => Rules.Select(rule => rule.GetType());

    private static IEnumerable<Type> Fixes
        => typeof(GradusCodeFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(GradusCodeFix)));

    [Test]
    public void Every_declared_id_has_one_rule()
        => Assert.That(Ids, Is.EquivalentTo(typeof(RuleIds).GetFields().Select(field => field.GetRawConstantValue())));

    [TestCaseSource(nameof(Ids))]
    public void Rule_has_a_page_that_says_why_what_and_when(string id)
    {
        var page = File.ReadAllText(Repo.PathOf("analyzers", "docs", id + ".md"));
        var title = Descriptors.Single(descriptor => descriptor.Id == id).Title.ToString();
        Assert.That(page, Does.StartWith($"# {id}: {title}").And.Contains("## Why").And.Contains("## Wrong")
            .And.Contains("## Right")
            .And.Contains("## When to suppress"));
    }

    [TestCaseSource(nameof(Ids))]
    public void Rule_links_to_its_page(string id)
        => Assert.That(
            Descriptors.Single(descriptor => descriptor.Id == id).HelpLinkUri, Does.EndWith($"/analyzers/docs/{id}.md"));

    [TestCaseSource(nameof(Ids))]
    public void Rule_has_a_row_in_the_release_tracking(string id)
    {
        var rows = Directory.EnumerateFiles(Repo.PathOf("analyzers", "Analyzers"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith(id, StringComparison.Ordinal));
        Assert.That(rows.ToList(), Has.Count.EqualTo(1));
    }

    [TestCaseSource(nameof(Ids))]
    public void Rule_has_a_row_in_the_readme(string id)
        => Assert.That(File.ReadAllText(Repo.PathOf("analyzers", "README.md")), Does.Contain($"[{id}](docs/{id}.md)"));

    [TestCaseSource(nameof(Types))]
    public void Rule_has_a_test_of_its_own(Type rule)
        => Assert.That(TestsOf(rule, "Gradus.Analyzers"), Is.Not.Null);

    [TestCaseSource(nameof(Fixes))]
    public void Fix_has_a_test_of_its_own(Type fix)
        => Assert.That(TestsOf(fix, "Gradus.CodeFixes"), Is.Not.Null);

    [Test]
    public void Pages_of_rules_that_do_not_exist_are_gone()
        => Assert.That(
            Directory.EnumerateFiles(Repo.PathOf("analyzers", "docs"), "GRAD*.md")
                .Select(Path.GetFileNameWithoutExtension),
            Is.EquivalentTo(Ids));

    private static Type? TestsOf(Type subject, string root)
        => Type.GetType(subject.FullName!.Replace(root, "Gradus.Analyzers.Tests", StringComparison.Ordinal) + "Tests");
}
