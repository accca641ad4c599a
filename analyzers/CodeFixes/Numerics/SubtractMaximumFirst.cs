using System.Composition;
using Gradus.Analyzers;
using Gradus.Analyzers.Numerics;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.CodeFixes.Numerics;

/// <summary>Fixes GRAD0202: the maximum is subtracted before the library's softmax is called.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SubtractMaximumFirst))]
[Shared]
public sealed class SubtractMaximumFirst() : GradusCodeFix(RuleIds.LibrarySoftmax)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (model.GetOperation(node) is not IInvocationOperation call || call.Arguments.Length == 0
            || LibrarySoftmax.ElementOf(call.TargetMethod) is not { } elementType
            || Operands.Named(Operands.Strip(call.Arguments[0].Value)) is null
            || node is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } syntax)
        {
            return null;
        }

        var (type, element) = (call.TargetMethod.ContainingType.Name, elementType.ToDisplayString());
        var (logits, maximum) = (arguments[0], $"{type}.Max<{element}>({arguments[0]})");
        if (arguments.Count == 1)
        {
            return new TextFix(
                "Subtract the maximum first",
                [TextFix.Replace(logits, $"{type}.Subtract<{element}>({logits}, {maximum})")]);
        }

        var destination = arguments[1];
        return syntax.Parent is ExpressionStatementSyntax statement && destination.Expression is IdentifierNameSyntax
            ? new TextFix(
                "Subtract the maximum first",
                [
                    TextFix.InsertLineBefore(statement, $"{type}.Subtract({logits}, {maximum}, {destination});"),
                    TextFix.Replace(logits, destination.ToString()),
                ])
            : null;
    }
}
