using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Values;

/// <summary>Looks for comparisons that may keep a value out of a range before it is used.</summary>
internal static class Conditions
{
    /// <summary>
    /// Whether a condition around a use, or one above it that jumps away or assigns, compares the variable.
    /// </summary>
    public static bool Mention(IOperation use, ISymbol variable, MethodFacts facts)
        => facts.Operations.OfType<IConditionalOperation>().Any(condition => Compares(condition.Condition, variable)
                && (Sequence.IsWithin(use, condition) || condition.Syntax.SpanStart < use.Syntax.SpanStart))
            || facts.Operations.OfType<ISwitchExpressionOperation>().Any(choice => Sequence.IsWithin(use, choice));

    private static bool Compares(IOperation condition, ISymbol variable)
        => condition.DescendantsAndSelf().Any(operation => operation switch
        {
            IBinaryOperation comparison when IsComparison(comparison.OperatorKind)
                => IsValueOf(comparison.LeftOperand, variable) || IsValueOf(comparison.RightOperand, variable),
            IIsPatternOperation test => IsValueOf(test.Value, variable),
            _ => false,
        });

    private static bool IsComparison(BinaryOperatorKind kind)
        => kind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
            or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual
            or BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals;

    /// <summary>The variable, an element of it, or its magnitude; not its length.</summary>
    private static bool IsValueOf(IOperation operand, ISymbol variable)
    {
        var value = Operands.Strip(operand);
        return value is IInvocationOperation { TargetMethod.Name: "Abs", Arguments: { Length: 1 } arguments }
            ? IsValueOf(arguments[0].Value, variable)
            : value is IBinaryOperation binary
            ? IsValueOf(binary.LeftOperand, variable) || IsValueOf(binary.RightOperand, variable)
            : SymbolEqualityComparer.Default.Equals(Operands.Root(value), variable);
    }
}
