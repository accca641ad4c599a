using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Analyzers.Randomness;

/// <summary>A distribution may be asked for its density, which needs no random numbers.</summary>
internal static class DistributionUse
{
    /// <summary>Whether numbers are drawn from a new distribution, here or under the name that it is given.</summary>
    public static bool IsDrawnFrom(IOperation creation)
    {
        var value = creation.Syntax;
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            ArgumentSyntax => true,
            MemberAccessExpressionSyntax member => IsSampling(member),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
                => IsNameDrawnFrom(variable.Identifier.Text, value),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }
                => IsNameDrawnFrom(property.Identifier.Text, value),
            AssignmentExpressionSyntax { Left: SimpleNameSyntax name } => IsNameDrawnFrom(name.Identifier.Text, value),
            _ => false,
        };
    }

    private static bool IsNameDrawnFrom(string name, SyntaxNode place)
    {
        var uses = (place.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? place.SyntaxTree.GetRoot()).DescendantNodes()
            .OfType<IdentifierNameSyntax>().Where(use => use.Identifier.Text == name).ToList();
        return !uses.Any(IsGivenGenerator)
            && uses.Exists(use => use.Parent is ArgumentSyntax
                || use.Parent is MemberAccessExpressionSyntax member && IsSampling(member));
    }

    private static bool IsSampling(MemberAccessExpressionSyntax member)
        => member.Name.Identifier.Text.StartsWith("Sample", StringComparison.Ordinal);

    private static bool IsGivenGenerator(IdentifierNameSyntax use)
        => use.Parent is MemberAccessExpressionSyntax
        {
            Name.Identifier.Text: "RandomSource",
            Parent: AssignmentExpressionSyntax,
        };
}
