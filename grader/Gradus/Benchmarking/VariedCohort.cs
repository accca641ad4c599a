using Gradus.Curriculum;
using Gradus.Loading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Benchmarking;

/// <summary>
/// A class of any size that hands in one exercise: right solutions and wrong ones, no two files alike, the same for the
/// same size.
/// </summary>
internal static class VariedCohort
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind> Swapped = new()
    {
        [SyntaxKind.PlusToken] = SyntaxKind.MinusToken,
        [SyntaxKind.MinusToken] = SyntaxKind.PlusToken,
        [SyntaxKind.AsteriskToken] = SyntaxKind.PlusToken,
        [SyntaxKind.SlashToken] = SyntaxKind.AsteriskToken,
        [SyntaxKind.GreaterThanToken] = SyntaxKind.LessThanToken,
        [SyntaxKind.LessThanToken] = SyntaxKind.GreaterThanToken,
    };

    /// <summary>So many submissions of an exercise.</summary>
    public static IReadOnlyList<Submission> Of(CourseModule module, Exercise exercise, int count)
    {
        var model = module.SolutionOf(exercise);
        string[] versions = [model.Text, .. Wrong(model.Text)];
        return
        [
            .. Enumerable.Range(1, count).Select(i => new Submission(
                $"learner-{i:D5}", module.Name, exercise.Name, [Personal(model.Name, versions[i % versions.Length], i)], null, [])),
        ];
    }

    /// <summary>The solution with one binary operator exchanged, for each operator.</summary>
    private static IEnumerable<string> Wrong(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        return root.DescendantNodes().OfType<BinaryExpressionSyntax>()
            .Where(e => Swapped.ContainsKey(e.OperatorToken.Kind()))
            .Select(e => root.ReplaceToken(
                e.OperatorToken, SyntaxFactory.Token(Swapped[e.OperatorToken.Kind()]).WithTriviaFrom(e.OperatorToken)).ToFullString());
    }

    /// <summary>Nobody's file is a copy: each has a helper of its own, so that nothing can be reused from the one before.</summary>
    private static SourceFile Personal(string name, string text, int number) =>
        new(name, $"{text}\n\ninternal static class Notes{number}\n{{\n    public static double Scale(double x) => x * {number}.5;\n}}\n");
}
