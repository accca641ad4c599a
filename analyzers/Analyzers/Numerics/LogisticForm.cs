using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Numerics;

/// <summary>A logistic function written so that an exponential in it overflows.</summary>
/// <param name="Site">The whole expression.</param>
/// <param name="Argument">What the exponential is taken of.</param>
/// <param name="Failure">What large inputs give.</param>
/// <param name="Remedy">The form that saturates.</param>
/// <param name="Replacement">The same as code that can be put in its place, or null.</param>
internal sealed record LogisticForm(
    IOperation Site, IOperation Argument, string Failure, string Remedy, string? Replacement)
{
    public static LogisticForm? At(IOperation operation, MethodFacts facts) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient
            => OfQuotient(quotient, quotient.LeftOperand, quotient.RightOperand, facts),
        IInvocationOperation { TargetMethod.Name: "PointwiseDivide" or "Divide" } call
            when Operands.DataOf(call).ToList() is { Count: >= 2 } operands
            => OfQuotient(call, operands[0], operands[1], facts),
        _ when LogarithmArgument(operation) is { } argument => OfLogarithm(operation, argument, facts),
        _ => null,
    };

    private static LogisticForm? OfQuotient(
        IOperation site, IOperation dividend, IOperation divisor, MethodFacts facts)
    {
        var (top, bottom) = (Terms.Of(dividend), Terms.Of(divisor));
        if (top.Count == 1 && OnePlusExponent(bottom, facts) is { } argument)
        {
            var factors = Terms.AllFactorsOf(top[0].Value).ToList();
            var index = factors.FindIndex(factor => ExponentOf(factor, facts) is { } same && IsSame(argument, same));
            return index < 0 || IsNegated(argument) ? null
                : Sigmoid(site, argument, factors.Where((_, i) => i != index).ToList(), top[0].IsNegative);
        }

        return top.Count == 2 && bottom.Count == 2 ? OfTanh(site, top, bottom, facts) : null;
    }

    private static LogisticForm Sigmoid(
        IOperation site, IOperation argument, List<IOperation> factors, bool isNegative)
    {
        var product = factors.Count == 0 ? "1" : string.Join(" * ", factors.Select(factor => factor.Syntax));
        var (x, dividend) = (Text(argument), isNegative ? "-" + product : product);
        return argument.Type.IsFloating()
            ? new LogisticForm(site, argument, "Infinity / Infinity = NaN", $"{dividend} / (1 + Math.Exp(-{x}))",
                $"{dividend} / (1 + {MathOf(argument)}.Exp(-{x}))")
            : new LogisticForm(site, argument, "Infinity / Infinity = NaN", $"1 / (1 + exp(-{x}))", null);
    }

    private static LogisticForm? OfTanh(
        IOperation site,
        IReadOnlyList<(IOperation Value, bool IsNegative)> top,
        IReadOnlyList<(IOperation Value, bool IsNegative)> bottom,
        MethodFacts facts)
    {
        if (top[0].IsNegative || !top[1].IsNegative || bottom.Any(term => term.IsNegative)
            || ExponentOf(top[0].Value, facts) is not { } argument || !bottom.All(term => top.Any(
                other => IsSame(term.Value, other.Value))))
        {
            return null;
        }

        var isDoubled = IsOne(top[1].Value);
        if (!isDoubled && ExponentOf(top[1].Value, facts) is not { } other)
        {
            return null;
        }

        var x = Text(argument);
        var remedy = isDoubled ? $"Math.Tanh({x} / 2)" : $"Math.Tanh({x})";
        return new LogisticForm(
            site, argument, "Infinity / Infinity = NaN", remedy,
            argument.Type.IsFloating() ? remedy.Replace("Math.", MathOf(argument) + ".") : null);
    }

    private static LogisticForm? OfLogarithm(IOperation site, IOperation argument, MethodFacts facts)
    {
        var exponent = IsOneAdded(site) ? ExponentOf(argument, facts) : OnePlusExponent(Terms.Of(argument), facts);
        if (exponent is null)
        {
            return null;
        }

        var (x, math) = (exponent.Syntax.ToString(), MathOf(exponent));
        return new LogisticForm(
            site, exponent, "Infinity", $"Math.Max({x}, 0) + Math.Log(1 + Math.Exp(-Math.Abs({x})))",
            exponent.Type.IsFloating()
                ? $"{math}.Max({x}, 0) + {math}.Log(1 + {math}.Exp(-{math}.Abs({x})))"
                : null);
    }

    private static IOperation? LogarithmArgument(IOperation operation)
        => Logarithm.At(operation) is { Site: IInvocationOperation } logarithm ? logarithm.Argument
            : IsOneAdded(operation) ? ((IInvocationOperation)operation).Arguments[0].Value
            : null;

    /// <summary>log(1 + x) as one function.</summary>
    private static bool IsOneAdded(IOperation operation)
        => operation is IInvocationOperation { TargetMethod.Name: "LogP1" or "Log1p" or "Log1P", Arguments.Length: 1 };

    private static IOperation? OnePlusExponent(
        IReadOnlyList<(IOperation Value, bool IsNegative)> terms, MethodFacts facts)
    {
        if (terms.Count != 2 || terms.Any(term => term.IsNegative))
        {
            return null;
        }

        return IsOne(terms[0].Value) ? ExponentOf(terms[1].Value, facts)
            : IsOne(terms[1].Value) ? ExponentOf(terms[0].Value, facts)
            : null;
    }

    /// <summary>What a value is the exponential of, directly or by way of a variable that holds nothing else.</summary>
    private static IOperation? ExponentOf(IOperation value, MethodFacts facts)
    {
        value = Operands.Strip(value);
        if (Exponential.At(value) is { } exponential)
        {
            return Operands.Strip(exponential.Argument);
        }

        return Operands.Named(value) is ILocalSymbol local && facts.Definitions.Of(local) is { Count: 1 } stored
            && Exponential.At(Operands.Strip(stored[0])) is { } kept
            ? Operands.Strip(kept.Argument)
            : null;
    }

    private static bool IsOne(IOperation value)
        => Operands.Strip(value).ConstantValue is { HasValue: true, Value: 1 or 1.0 or 1f };

    private static bool IsNegated(IOperation argument)
        => Operands.Strip(argument) is IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus };

    private static bool IsSame(IOperation left, IOperation right)
        => Operands.Strip(left).Syntax.IsEquivalentTo(Operands.Strip(right).Syntax, topLevel: false);

    private static string MathOf(IOperation argument)
        => argument.Type?.SpecialType == SpecialType.System_Single ? "MathF" : "Math";

    private static string Text(IOperation argument)
        => argument is IBinaryOperation ? $"({argument.Syntax})" : argument.Syntax.ToString();
}
