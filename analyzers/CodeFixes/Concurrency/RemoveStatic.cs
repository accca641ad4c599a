using System.Composition;
using Gradus.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.CodeFixes.Concurrency;

/// <summary>Fixes GRAD0603 where only instance members of the class use a private variable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveStatic))]
[Shared]
public sealed class RemoveStatic() : GradusCodeFix(RuleIds.StaticLayerState)
{
    private protected override TextFix? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var place = root.FindNode(diagnostic.Location.SourceSpan);
        var member = place.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var name = place switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            _ => null,
        };
        if (name is null || member?.Parent is not TypeDeclarationSyntax type || Static(type) is not null
            || Static(member) is not { } modifier || type.Modifiers.Any(SyntaxKind.PartialKeyword)
            || model.GetDeclaredSymbol(place)?.DeclaredAccessibility != Accessibility.Private
            || !Mentions(type, name).All(IsInInstanceCode))
        {
            return null;
        }

        return new TextFix(
            $"Make '{name}' an instance member",
            [TextFix.Delete(modifier.SpanStart, modifier.GetNextToken().SpanStart)]);
    }

    private static SyntaxToken? Static(MemberDeclarationSyntax member)
    {
        var modifier = member.Modifiers.FirstOrDefault(one => one.IsKind(SyntaxKind.StaticKeyword));
        return modifier.IsKind(SyntaxKind.StaticKeyword) ? modifier : null;
    }

    private static IEnumerable<IdentifierNameSyntax> Mentions(TypeDeclarationSyntax type, string name)
        => type.DescendantNodes().OfType<IdentifierNameSyntax>().Where(use => use.Identifier.Text == name);

    private static bool IsInInstanceCode(IdentifierNameSyntax use)
        => use.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
            && member is not FieldDeclarationSyntax and not TypeDeclarationSyntax && Static(member) is null
            && !IsQualifiedByType(use);

    private static bool IsQualifiedByType(IdentifierNameSyntax use)
        => use.Parent is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } access
            && access.Name == use;
}
