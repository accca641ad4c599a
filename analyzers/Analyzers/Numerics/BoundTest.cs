using System.Globalization;
using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Numerics;

/// <summary>
/// Whether a value cannot become large: a negated square or distance, a clamped value, a sine, a logarithm.
/// </summary>
internal sealed class BoundTest(Definitions definitions)
{
    private static readonly HashSet<string> BoundedCalls =
    [
        "Clamp", "Cos", "Log", "Log10", "Log2", "Min", "PointwiseLog", "PointwiseMinimum", "PointwiseTanh", "Sin", "Tanh",
    ];

    private static readonly HashSet<string> NonNegativeCalls =
        ["Abs", "L2Norm", "Norm", "PointwiseAbs", "PointwiseSqrt", "Sqrt"];

    private static readonly string[] NonNegativeNames = ["dist", "norm", "sq", "radius", "energy"];

    public bool IsBoundedAbove(IOperation value) => IsBoundedAbove(value, []);

    private bool IsBoundedAbove(IOperation value, HashSet<ISymbol> seen)
    {
        value = Operands.Strip(value);
        if (value.ConstantValue.HasValue || IsNegatedSquare(value))
        {
            return true;
        }

        return value switch
        {
            IInvocationOperation call => BoundedCalls.Contains(call.TargetMethod.Name)
                || call.TargetMethod.Name.IndexOf("sigmoid", StringComparison.OrdinalIgnoreCase) >= 0,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum
                => IsBoundedAbove(sum.LeftOperand, seen) && IsBoundedAbove(sum.RightOperand, seen),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient
                => IsBoundedAbove(quotient.LeftOperand, seen),
            _ => Operands.Root(value) is { } variable && seen.Add(variable)
                && HoldsOnly(variable, one => IsBoundedAbove(one, seen)),
        };
    }

    /// <summary>An odd number of signs before a product that holds a square or a distance.</summary>
    private bool IsNegatedSquare(IOperation value)
    {
        var factors = new List<IOperation>();
        var isNegative = Flatten(value, factors);
        var isSquare = factors.GroupBy(factor => factor.Syntax.ToString()).Any(group => group.Count() > 1);
        return isNegative && (isSquare || factors.Any(factor => IsNonNegative(factor, [])));
    }

    /// <summary>
    /// Collects the factors of a product, without its divisors, and returns whether its sign is negative.
    /// </summary>
    private static bool Flatten(IOperation value, List<IOperation> factors)
    {
        value = Operands.Strip(value);
        if (value.ConstantValue is { HasValue: true, Value: IConvertible constant } && value.Type.IsNumeric())
        {
            return IsBelowZero(constant);
        }

        switch (value)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus:
                return !Flatten(minus.Operand, factors);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product:
                return Flatten(product.LeftOperand, factors) ^ Flatten(product.RightOperand, factors);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient:
                return Flatten(quotient.LeftOperand, factors) ^ Flatten(quotient.RightOperand, []);
            case IInvocationOperation { TargetMethod.Name: "Negate", Instance: { } receiver }:
                return !Flatten(receiver, factors);
            case IInvocationOperation { TargetMethod.Name: "Multiply" or "Divide", Instance: { } receiver } scaling:
                return Flatten(receiver, factors) ^ Flatten(scaling.Arguments[0].Value, []);
            default:
                factors.Add(value);
                return false;
        }
    }

    private static bool IsBelowZero(IConvertible constant)
        => constant.ToDouble(CultureInfo.InvariantCulture) < 0;

    private bool IsNonNegative(IOperation value, HashSet<ISymbol> seen)
    {
        value = Operands.Strip(value);
        if (value.ConstantValue is { HasValue: true, Value: IConvertible number } && value.Type.IsNumeric())
        {
            return !IsBelowZero(number);
        }

        return value switch
        {
            IInvocationOperation call => IsNonNegativeCall(call),
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } growth
                => IsNonNegative(growth.Value, seen),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum
                => IsNonNegative(sum.LeftOperand, seen) && IsNonNegative(sum.RightOperand, seen),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product
                => product.LeftOperand.Syntax.IsEquivalentTo(product.RightOperand.Syntax, topLevel: false)
                    || IsNonNegative(product.LeftOperand, seen) && IsNonNegative(product.RightOperand, seen),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient
                => IsNonNegative(quotient.LeftOperand, seen),
            _ => Operands.Root(value) is { } variable && IsNonNegative(variable, seen),
        };
    }

    private bool IsNonNegative(ISymbol variable, HashSet<ISymbol> seen)
        => IsNamedNonNegative(variable.Name)
            || seen.Add(variable) && HoldsOnly(variable, one => IsNonNegative(one, seen));

    /// <summary>
    /// Whether all that is stored in a variable is as asked; what callers store in a method's parameter is not known.
    /// </summary>
    private bool HoldsOnly(ISymbol variable, Func<IOperation, bool> isAsked)
        => (variable is ILocalSymbol || IsOfInnerFunction(variable))
            && definitions.Of(variable) is { Count: > 0 } stored && stored.All(isAsked);

    private static bool IsOfInnerFunction(ISymbol variable)
        => variable.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.LambdaMethod or MethodKind.LocalFunction };

    private static bool IsNonNegativeCall(IInvocationOperation call)
    {
        var name = call.TargetMethod.Name;
        return NonNegativeCalls.Contains(name) || IsNamedNonNegative(name)
            || name is "Pow" or "PointwisePower" && call.Arguments.LastOrDefault()?.Value is { } power && IsEven(power)
            || name == "DotProduct" && call.Instance is { } receiver && call.Arguments.FirstOrDefault() is { } other
                && receiver.Syntax.IsEquivalentTo(other.Value.Syntax, topLevel: false);
    }

    private static bool IsEven(IOperation power)
        => Operands.Strip(power).ConstantValue is { HasValue: true, Value: IConvertible value }
            && value.ToDouble(CultureInfo.InvariantCulture) % 2 == 0;

    private static bool IsNamedNonNegative(string name)
        => NonNegativeNames.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
