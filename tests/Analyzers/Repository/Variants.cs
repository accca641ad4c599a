using Gradus.Analyzers.Roles;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Repository;

/// <summary>
/// Unfinished versions of one source, analysed together: each in a namespace of its own, so that none is a duplicate of
/// another.
/// </summary>
internal static class Variants
{
    private const int Batch = 40;

    private static readonly CodeFixProvider[] Fixes =
        [.. typeof(GradusCodeFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(GradusCodeFix)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    /// <summary>No rule throws on any of them, and no fix where a rule found something.</summary>
    public static void AssertAnalysed(IEnumerable<string> texts)
        => Parallel.ForEach(texts.Chunk(Batch), batch => AssertAnalysedTogether(batch));

    /// <summary>The source up to the end of every token, or of every few where it has many.</summary>
    public static IEnumerable<string> CutOff(string text, int most)
    {
        var ends = Tokens(text).Select(token => token.Span.End).ToList();
        var step = Math.Max(1, (ends.Count + most - 1) / most);
        return ends.Where((_, i) => i % step == text.Length % step).Select(end => text[..end]);
    }

    /// <summary>The source without one to four tokens.</summary>
    public static IEnumerable<string> WithoutSome(string text, int count, int seed)
    {
        var random = new Random(seed);
        var spans = Tokens(text).Select(token => token.Span).ToList();
        return Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, random.Next(1, 5))
            .Select(_ => spans[random.Next(spans.Count)]).Distinct().OrderByDescending(span => span.Start)
            .Aggregate(text, (left, span) => left.Remove(span.Start, span.Length)));
    }

    private static List<SyntaxToken> Tokens(string text)
        => [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0)];

    private static void AssertAnalysedTogether(string[] texts)
    {
        var project = LearnerProject.Document("").Project;
        for (var i = 0; i < texts.Length; i++)
        {
            project = project.AddDocument($"Variant{i}.cs", Apart(texts[i], i)).Project;
        }

        var compilation = project.GetCompilationAsync().GetAwaiter().GetResult()!;
        var findings = Verify.Findings(compilation, [.. LearnerAnalyzers.ForGrading(ExerciseRoles.None)]);
        foreach (var finding in findings)
        {
            AssertFixesAsked(project.GetDocument(finding.Location.SourceTree)!, finding);
        }
    }

    private static string Apart(string text, int i)
        => text.Contains("namespace Gradus", StringComparison.Ordinal)
            ? text.Replace("namespace Gradus", $"namespace Variant{i}.Gradus", StringComparison.Ordinal)
            : $"namespace Variant{i};\n{text}";

    private static void AssertFixesAsked(Document document, Diagnostic finding)
    {
        foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(finding.Id)))
        {
            var context = new CodeFixContext(document, finding, (_, _) => { }, CancellationToken.None);
            Assert.That(
                () => fix.RegisterCodeFixesAsync(context).GetAwaiter().GetResult(), Throws.Nothing,
                $"{fix.GetType().Name} on {finding} in:\n{document.GetTextAsync().Result}");
        }
    }
}
