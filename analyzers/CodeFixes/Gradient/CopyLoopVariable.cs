using System.Composition;
using System.Globalization;
using Gradus.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.CodeFixes.Gradient;

/// <summary>Fixes GRAD0108: the closure names a copy of the variable that is made in every turn.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CopyLoopVariable))]
[Shared]
public sealed class CopyLoopVariable() : GradusCodeFix(RuleIds.ClosureOverLoopVariable)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var use = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var variable = model.GetSymbolInfo(use).Symbol;
        var member = use.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        if (variable is null || member is null || MemberFacts.At(use, model) is not { } facts
            || FunctionAround(use, variable) is not { } function || LoopAround(function) is not { } loop)
        {
            return null;
        }

        var body = BodyOf(loop);
        var isCounter = !facts.Writes.Any(write => SymbolEqualityComparer.Default.Equals(write.Root, variable)
            && body.Span.Contains(write.Site.Syntax.Span));
        var number = isCounter ? string.Empty : NumberOf(function, member).ToString(CultureInfo.InvariantCulture);
        var name = FreeName.In(member, variable.Name + "Copy" + number);
        var changes = UsesIn(function, variable, model).Select(one => TextFix.Replace(one, name)).ToList();
        changes.AddRange(Declaration($"var {name} = {variable.Name};", function, body, isCounter));
        return new TextFix($"Copy '{variable.Name}' in every turn", changes);
    }

    /// <summary>
    /// At the start of the body for a counter, so that all closures share one copy; else where the closure is made.
    /// </summary>
    private static IEnumerable<TextChange> Declaration(
        string text, SyntaxNode function, StatementSyntax body, bool isCounter)
    {
        if (body is BlockSyntax block)
        {
            var statement = isCounter
                ? block.Statements[0]
                : function.AncestorsAndSelf().OfType<StatementSyntax>().First(one => one.Parent is BlockSyntax);
            return [TextFix.InsertLineBefore(statement, text)];
        }

        return [TextFix.InsertBefore(body, $"{{ {text} "), new TextChange(new TextSpan(body.Span.End, 0), " }")];
    }

    /// <summary>The outermost function around the use that the variable is not declared in.</summary>
    private static SyntaxNode? FunctionAround(SyntaxNode use, ISymbol variable)
    {
        var declaration = variable.DeclaringSyntaxReferences.FirstOrDefault()?.Span;
        return use.Ancestors()
            .TakeWhile(one => one is not MemberDeclarationSyntax)
            .Where(one => one is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
            .LastOrDefault(one => declaration is { } span && !one.Span.Contains(span) && LoopAround(one) is not null);
    }

    private static StatementSyntax? LoopAround(SyntaxNode node)
        => node.Ancestors().OfType<StatementSyntax>().FirstOrDefault(one => one is ForStatementSyntax
            or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax);

    private static StatementSyntax BodyOf(StatementSyntax loop) => loop switch
    {
        ForStatementSyntax counted => counted.Statement,
        WhileStatementSyntax conditional => conditional.Statement,
        DoStatementSyntax conditional => conditional.Statement,
        CommonForEachStatementSyntax each => each.Statement,
        _ => loop,
    };

    private static int NumberOf(SyntaxNode function, SyntaxNode member)
        => member.DescendantNodes().Where(one => one.RawKind == function.RawKind).ToList().IndexOf(function) + 1;

    private static IEnumerable<SyntaxNode> UsesIn(SyntaxNode function, ISymbol variable, SemanticModel model)
        => function.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(one => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(one).Symbol, variable));
}
