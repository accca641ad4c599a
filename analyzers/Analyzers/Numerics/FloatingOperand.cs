using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Analyzers.Numerics;

/// <summary>
/// How to make an integer division a floating-point one: a literal gets its suffix, else the left operand a cast.
/// </summary>
internal static class FloatingOperand
{
    /// <summary>The operand to change and its new text.</summary>
    /// <param name="division">A division of integers.</param>
    /// <param name="type">The floating-point type that its quotient becomes.</param>
    public static (ExpressionSyntax Operand, string Text) Of(BinaryExpressionSyntax division, ITypeSymbol type)
    {
        if (Literal(division.Left, type) is { } left)
        {
            return (division.Left, left);
        }

        return Literal(division.Right, type) is { } right
            ? (division.Right, right)
            : (division.Left, Cast(division.Left, type));
    }

    /// <summary>The whole division as it should be.</summary>
    public static string Rewrite(BinaryExpressionSyntax division, ITypeSymbol type)
    {
        var (operand, text) = Of(division, type);
        return operand == division.Left ? $"{text} / {division.Right}" : $"{division.Left} / {text}";
    }

    private static string? Literal(ExpressionSyntax operand, ITypeSymbol type)
        => operand is LiteralExpressionSyntax { Token: { Value: int, Text: var digits } } && digits.All(char.IsDigit)
            ? digits + Suffix(type)
            : null;

    private static string Suffix(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Single => "f",
        SpecialType.System_Decimal => "m",
        _ => ".0",
    };

    private static string Cast(ExpressionSyntax operand, ITypeSymbol type)
    {
        var name = type.SpecialType is SpecialType.System_Single or SpecialType.System_Decimal
            ? type.ToDisplayString()
            : "double";
        return operand is BinaryExpressionSyntax ? $"({name})({operand})" : $"({name}){operand}";
    }
}
