using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Numerics;

/// <summary>What becomes of the quotient of an integer division.</summary>
internal static class QuotientUse
{
    private static readonly HashSet<string> Fractions =
    [
        "accuracy", "average", "avg", "fraction", "keep", "lr", "mean", "momentum", "probability", "rate", "ratio",
        "scale", "std", "weight",
    ];

    /// <summary>
    /// The floating-point type that the quotient is converted to, at once or by way of one variable; else null.
    /// </summary>
    public static ITypeSymbol? FloatingTypeOf(IOperation division)
    {
        var quotient = OutOfParentheses(division);
        return quotient.Parent switch
        {
            IConversionOperation conversion when IsFloatingPoint(conversion) => conversion.Type,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }
                => TypeOfUses(declarator, (IBinaryOperation)division),
            _ => null,
        };
    }

    /// <summary>
    /// Whether the method takes the remainder of the same operands too: then the whole quotient is what is wanted.
    /// </summary>
    public static bool HasRemainderBeside(IBinaryOperation division)
        => Root(division).Descendants().OfType<IBinaryOperation>()
            .Any(other => other.OperatorKind == BinaryOperatorKind.Remainder
            && IsSame(other.LeftOperand, division.LeftOperand) && IsSame(other.RightOperand, division.RightOperand));

    /// <summary>Whether the quotient is rounded down anyway or stands in an exponent, as in step decay.</summary>
    public static bool IsRoundedDown(IOperation division)
    {
        for (var parent = division.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            if (parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } argument
                && method.ContainingType.IsIn("System")
                && (method.Name is "Floor" or "Truncate" || method.Name == "Pow" && argument.Parameter?.Ordinal == 1))
            {
                return true;
            }
        }

        return false;
    }

    private static ITypeSymbol? TypeOfUses(IVariableDeclaratorOperation declarator, IBinaryOperation division)
    {
        var isFraction = division.LeftOperand.ConstantValue.HasValue || IsNamedLikeFraction(declarator.Symbol.Name);
        if (!isFraction)
        {
            return null;
        }

        ITypeSymbol? type = null;
        foreach (var use in Root(declarator).Descendants().OfType<ILocalReferenceOperation>())
        {
            if (!SymbolEqualityComparer.Default.Equals(use.Local, declarator.Symbol))
            {
                continue;
            }

            if (OutOfParentheses(use).Parent is not IConversionOperation conversion || !IsFloatingPoint(conversion))
            {
                return null;
            }

            type = conversion.Type;
        }

        return type;
    }

    private static bool IsFloatingPoint(IConversionOperation conversion)
        => conversion.Type.IsFloating() || conversion.Type is { Name: "Complex" }
            && conversion.Type.IsIn("System", "Numerics");

    private static bool IsNamedLikeFraction(string name)
        => Fractions.Any(word => name.Equals(word, StringComparison.OrdinalIgnoreCase)
            || name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && char.IsUpper(name[word.Length])
            || name.EndsWith(char.ToUpperInvariant(word[0]) + word.Substring(1), StringComparison.Ordinal));

    private static bool IsSame(IOperation left, IOperation right)
        => left.Syntax.IsEquivalentTo(right.Syntax, topLevel: false);

    private static IOperation OutOfParentheses(IOperation operation)
    {
        while (operation.Parent is IParenthesizedOperation parenthesized)
        {
            operation = parenthesized;
        }

        return operation;
    }

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
