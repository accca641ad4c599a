using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.CodeFixes.Training;

/// <summary>Fixes GRAD0304: the counter is incremented before its first use.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IncrementFirst))]
[Shared]
public sealed class IncrementFirst() : GradusCodeFix(RuleIds.BiasCorrectionAtZero)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var correction = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (MemberFacts.At(correction, model) is not { } facts || CounterIn(correction, model) is not { } counter)
        {
            return null;
        }

        var increments = facts.Writes
            .Where(write => SymbolEqualityComparer.Default.Equals(write.Root, counter)).ToList();
        if (increments.Count != 1 || increments[0].Site.Syntax.Parent is not ExpressionStatementSyntax
            {
                Parent: BlockSyntax block,
            } increment)
        {
            return null;
        }

        var uses = facts.Operations.Where(operation => Operands.IsReference(operation, counter))
            .Select(operation => operation.Syntax.SpanStart);
        var first = block.Statements.FirstOrDefault(one => one.Span.Contains(uses.Min()));
        return first is null || first == increment
            ? null
            : new TextFix(
                $"Increment '{counter.Name}' first",
                [TextFix.InsertLineBefore(first, increment.ToString()), WithoutLine(increment)]);
    }

    private static ISymbol? CounterIn(SyntaxNode correction, SemanticModel model)
        => correction.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.ArgumentList.Arguments.Count == 2)
            .Select(call => model.GetSymbolInfo(call.ArgumentList.Arguments[1].Expression).Symbol).FirstOrDefault();

    private static TextChange WithoutLine(SyntaxNode statement)
    {
        var lines = statement.SyntaxTree.GetText().Lines;
        var line = lines.GetLineFromPosition(statement.SpanStart);
        var isAlone = line.ToString().Trim() == statement.ToString();
        return isAlone
            ? TextFix.Delete(line.Start, line.EndIncludingLineBreak)
            : TextFix.Delete(statement.GetFirstToken().GetPreviousToken().Span.End, statement.Span.End);
    }
}
