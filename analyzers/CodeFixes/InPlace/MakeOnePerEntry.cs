using System.Composition;
using Gradus.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.CodeFixes.InPlace;

/// <summary>Fixes GRAD0008: every entry gets an object of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeOnePerEntry))]
[Shared]
public sealed class MakeOnePerEntry() : GradusCodeFix(RuleIds.ObjectReplicated)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan,
            getInnermostNodeForTie: true) is not InvocationExpressionSyntax
            {
                ArgumentList.Arguments: { Count: 2 } arguments,
                Expression: MemberAccessExpressionSyntax member,
            } call)
        {
            return null;
        }

        return member.Name.Identifier.ValueText switch
        {
            "Repeat" when !IsVariable(arguments[0].Expression) => OfRepeat(call, member, arguments[0], arguments[1]),
            "Fill" when !IsVariable(arguments[1].Expression) && IsVariable(arguments[0].Expression)
                && call.Parent is ExpressionStatementSyntax statement
                => OfFill(root, statement, arguments[0], arguments[1]),
            _ => null,
        };
    }

    private static bool IsVariable(ExpressionSyntax expression) => expression is IdentifierNameSyntax;

    private static TextFix OfRepeat(
        InvocationExpressionSyntax call, MemberAccessExpressionSyntax member, ArgumentSyntax element,
            ArgumentSyntax count)
        => new(
            "Make one per entry with Range and Select",
            [TextFix.Replace(call, $"{member.Expression}.Range(0, {count}).Select(_ => {element})")]);

    private static TextFix OfFill(
        SyntaxNode root, ExpressionStatementSyntax statement, ArgumentSyntax array, ArgumentSyntax element)
    {
        var i = FreeName.In(root, "i");
        return new TextFix(
            "Make one per entry in a loop",
            [
                TextFix.Replace(
                    statement,
                    $"for (var {i} = 0; {i} < {array}.Length; {i}++) {{ {array}[{i}] = {element}; }}"),
            ]);
    }
}
