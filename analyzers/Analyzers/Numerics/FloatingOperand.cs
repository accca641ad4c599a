using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Numerics;

/// <summary>How to make an integer division a floating-point one: a literal gets its suffix, else the left operand a cast.</summary>
public static class FloatingOperand
{
    /// <summary>The operand to change and its new text.</summary>
    /// <param name="division">A division of integers.</param>
    /// <param name="type">The floating-point type that its quotient becomes.</param>
    public static (IOperation Operand, string Text) Of(IBinaryOperation division, ITypeSymbol type)
    {
        if (Literal(division.LeftOperand, type) is { } left)
        {
            return (division.LeftOperand, left);
        }

        return Literal(division.RightOperand, type) is { } right
            ? (division.RightOperand, right)
            : (division.LeftOperand, Cast(division.LeftOperand, type));
    }

    private static string? Literal(IOperation operand, ITypeSymbol type)
        => operand.Syntax is LiteralExpressionSyntax { Token: { Value: int, Text: var digits } } && digits.All(char.IsDigit)
            ? digits + Suffix(type)
            : null;

    private static string Suffix(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Single => "f",
        SpecialType.System_Decimal => "m",
        _ => ".0",
    };

    private static string Cast(IOperation operand, ITypeSymbol type)
    {
        var text = operand.Syntax.ToString();
        var name = type.SpecialType is SpecialType.System_Single or SpecialType.System_Decimal ? type.ToDisplayString() : "double";
        return operand.Syntax is BinaryExpressionSyntax or ConditionalExpressionSyntax ? $"({name})({text})" : $"({name}){text}";
    }
}
