using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Releasing;

/// <summary>Checks that a region can be taken out of its surroundings.</summary>
internal static class Placement
{
    /// <summary>Whether the region stands in a body, to be replaced, and not between members, to be removed.</summary>
    /// <exception cref="ReleaseException">The region cuts through code, or the stub would lack a member.</exception>
    public static bool IsInBody(Region region, string file)
    {
        var container = Container.Around(region.Begin);
        if (container.Node != Container.Around(region.End).Node)
        {
            throw new ReleaseException(
                file,
                region.End.Line + 1,
                $"the end of a region whose begin in line {region.Begin.Line + 1} stands between other braces",
                "both markers in one body, or both between whole members");
        }

        RequireWholeParts(region, container, file);
        if (container.IsBody)
        {
            RequireNothingAfter(region, container, file);
        }
        else
        {
            RequireHiddenMembers(region, container, file);
        }

        return container.IsBody;
    }

    private static void RequireWholeParts(Region region, Container container, string file)
    {
        var touched = container.Parts.Where(p => region.Span.OverlapsWith(p.Span)).ToList();
        if (touched.FirstOrDefault(p => !region.Span.Contains(p.Span)) is { } cut)
        {
            throw new ReleaseException(
                file,
                region.Begin.Line + 1,
                $"a region that cuts through `{FirstLine(cut)}`",
                "whole statements or whole members between the markers; an expression body needs braces first");
        }

        if (touched.Count == 0)
        {
            throw new ReleaseException(
                file, region.Begin.Line + 1, "a region without code", "the solution between the markers");
        }
    }

    private static void RequireNothingAfter(Region region, Container body, string file)
    {
        var after = body.Parts
            .Where(p => p is not LocalFunctionStatementSyntax)
            .FirstOrDefault(p => p.SpanStart > region.End.Position);
        if (after is not null)
        {
            throw new ReleaseException(
                file,
                Line(after),
                $"`{FirstLine(after)}` after a region: the stub throws before it",
                "the region to reach the end of its body");
        }
    }

    private static void RequireHiddenMembers(Region region, Container container, string file)
    {
        var visible = container.Parts
            .OfType<MemberDeclarationSyntax>()
            .FirstOrDefault(m => region.Span.Contains(m.Span) && m.Modifiers.Any(IsVisible));
        if (visible is not null)
        {
            throw new ReleaseException(
                file,
                Line(visible),
                $"`{FirstLine(visible)}` in a region that is removed as a whole",
                "only private members there: tests call the public ones; give each of those a region in its body");
        }
    }

    private static bool IsVisible(SyntaxToken modifier) =>
        modifier.IsKind(SyntaxKind.PublicKeyword) || modifier.IsKind(SyntaxKind.ProtectedKeyword);

    private static int Line(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private static string FirstLine(SyntaxNode node) => node.ToString().Split('\n')[0].Trim();
}
