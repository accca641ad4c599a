using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Integrity;

/// <summary>
/// (f(x + h) − f(x − h)) / 2h: two calls of one function, divided by the step that lies between their arguments.
/// </summary>
internal static class DifferenceQuotient
{
    public static bool IsAt(IOperation operation)
        => operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient
            && DifferenceIn(quotient.LeftOperand) is { } difference
            && IsMeasured(quotient, difference, new MethodFacts([Operands.Body(operation)], operation.SemanticModel));

    private static bool IsMeasured(IBinaryOperation quotient, IBinaryOperation difference, MethodFacts facts)
        => CallOf(difference.LeftOperand, facts) is { } one
            && CallOf(difference.RightOperand, facts) is { } other
            && IsSameFunction(one, other) && IsStep(quotient.RightOperand, one, other, facts);

    /// <summary>The difference that a numerator is, or is a multiple of.</summary>
    private static IBinaryOperation? DifferenceIn(IOperation numerator) => Operands.Strip(numerator) switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference => difference,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product
            => DifferenceIn(product.LeftOperand) ?? DifferenceIn(product.RightOperand),
        _ => null,
    };

    private static IInvocationOperation? CallOf(IOperation value, MethodFacts facts) => Whole(value) switch
    {
        IInvocationOperation call => call,
        ILocalReferenceOperation { Local: var local } when facts.Definitions.Of(local) is { Count: > 0 } stored
            => stored.Select(Whole).OfType<IInvocationOperation>().FirstOrDefault(),
        _ => null,
    };

    /// <summary>What a value is, or is an element of.</summary>
    private static IOperation Whole(IOperation value)
    {
        value = Operands.Strip(value);
        return Operands.Container(value) is { } container ? Whole(container) : value;
    }

    /// <summary>The elementary functions are not what a layer measures: sinh is a quotient of this form, too.</summary>
    private static bool IsSameFunction(IInvocationOperation one, IInvocationOperation other)
        => SymbolEqualityComparer.Default.Equals(one.TargetMethod, other.TargetMethod)
            && !(one.TargetMethod.ContainingType.IsIn("System")
            && one.TargetMethod.ContainingType.Name is "Math" or "MathF");

    private static bool IsStep(
        IOperation divisor, IInvocationOperation one, IInvocationOperation other, MethodFacts facts)
    {
        var steps = divisor.DescendantsAndSelf().Select(Operands.Root).OfType<ISymbol>().ToList();
        return steps.Count == 0
            ? divisor.ConstantValue.HasValue && IsMoved(one, other)
            : steps.Exists(step => facts.Operations.Any(operation => Moves(operation, step)));
    }

    private static bool IsMoved(IInvocationOperation one, IInvocationOperation other)
        => one.Arguments.Concat(other.Arguments).SelectMany(argument => argument.Value.DescendantsAndSelf())
            .Any(part => part is IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract,
                RightOperand.ConstantValue.HasValue: true,
            });

    /// <summary>Whether an operation adds the step to something, or takes it away.</summary>
    private static bool Moves(IOperation operation, ISymbol step) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum
            => Mentions(sum.RightOperand, step) || Mentions(sum.LeftOperand, step),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } change
            => Mentions(change.Value, step),
        IArgumentOperation { Parent: IInvocationOperation call } argument
            => call.TargetMethod.DeclaringSyntaxReferences.Length > 0 && IsSigned(argument.Value, step),
        _ => false,
    };

    private static bool Mentions(IOperation value, ISymbol step) => Operands.Strip(value) switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product
            => Mentions(product.LeftOperand, step) || Mentions(product.RightOperand, step),
        IUnaryOperation sign => Mentions(sign.Operand, step),
        var other => SymbolEqualityComparer.Default.Equals(Operands.Root(other), step),
    };

    private static bool IsSigned(IOperation value, ISymbol step)
        => Operands.Strip(value) is IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } sign
            && Mentions(sign, step);
}
