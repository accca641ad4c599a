using System.Composition;
using Gradus.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.CodeFixes.Concurrency;

/// <summary>
/// Fixes GRAD0601 for <c>sum += …</c> as the only shared write: every thread adds up its own turns, and the sums are
/// added under a lock.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SumPerThread))]
[Shared]
public sealed class SumPerThread() : GradusCodeFix(RuleIds.ParallelAccumulation)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var target = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (target is not IdentifierNameSyntax { Parent: AssignmentExpressionSyntax addition } sum
            || !addition.IsKind(SyntaxKind.AddAssignmentExpression)
            || model.GetSymbolInfo(sum).Symbol is not ILocalSymbol { Type: var type } || Zero(type) is not { } zero
            || ParallelLambda.Around(sum, model) is not { Call: { Parent: ExpressionStatementSyntax statement } call } loop
            || call.ArgumentList.Arguments.Last().Expression != loop.Lambda
            || !IsOnlySum(sum, loop.Lambda, statement))
        {
            return null;
        }

        var member = statement.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? root;
        var (local, gate) = (FreeName.In(member, "local"), FreeName.In(member, $"{sum}Gate"));
        if (Body(addition, sum, loop.Lambda, local) is not { } body)
        {
            return null;
        }

        SyntaxNode head = loop.Lambda is ParenthesizedLambdaExpressionSyntax parenthesized
            ? parenthesized.ParameterList
            : loop.Parameter;
        return new TextFix($"Add up '{sum}' per thread",
        [
            TextFix.InsertLineBefore(statement, $"var {gate} = new object();"),
            TextFix.Replace(head, $"() => {zero}, ({loop.Parameter.Identifier.Text}, _, {local})"),
            .. body,
            new TextChange(
                new TextSpan(loop.Lambda.Span.End, 0), $", {local} => {{ lock ({gate}) {{ {sum} += {local}; }} }}"),
        ]);
    }

    private static List<TextChange>? Body(
        AssignmentExpressionSyntax addition, IdentifierNameSyntax sum, LambdaExpressionSyntax lambda, string local)
    {
        if (lambda.Body == addition)
        {
            var sign = TextFix.Replace(addition.OperatorToken, "+");
            return addition.Right is BinaryExpressionSyntax or ConditionalExpressionSyntax
                ? [TextFix.Replace(sum, local), sign, TextFix.Replace(addition.Right, $"({addition.Right})")]
                : [TextFix.Replace(sum, local), sign];
        }

        if (lambda.Body is not BlockSyntax { Statements.Count: > 0 } block
            || block.DescendantNodes().OfType<ReturnStatementSyntax>().Any())
        {
            return null;
        }

        return [TextFix.Replace(sum, local), TextFix.InsertLineAfter(block.Statements.Last(), $"return {local};")];
    }

    /// <summary>
    /// One mention in the loop, and no other lambda of the method that would need a lock of the same name.
    /// </summary>
    private static bool IsOnlySum(IdentifierNameSyntax sum, LambdaExpressionSyntax lambda, SyntaxNode statement)
        => Mentions(sum, lambda) == 1
            && statement.Parent is BlockSyntax block
            && block.DescendantNodes().OfType<LambdaExpressionSyntax>().Where(other => Mentions(sum, other) > 0)
                .All(other => other == lambda);

    private static int Mentions(IdentifierNameSyntax sum, SyntaxNode code)
        => code.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Count(name => name.Identifier.Text == sum.Identifier.Text);

    private static string? Zero(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Double => "0.0",
        SpecialType.System_Single => "0f",
        SpecialType.System_Decimal => "0m",
        SpecialType.System_Int32 => "0",
        SpecialType.System_Int64 => "0L",
        _ => null,
    };
}
