using System.Globalization;
using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Gradient;

/// <summary>The steps that a method divides differences by: what makes it a finite difference.</summary>
internal sealed class StepSizes
{
    private const double LargestLiteral = 0.1;

    private readonly HashSet<ISymbol> _variables = new(SymbolEqualityComparer.Default);
    private readonly bool _hasLiteral;

    public StepSizes(MethodFacts facts)
    {
        foreach (var quotient in facts.Binaries)
        {
            if (quotient.OperatorKind == BinaryOperatorKind.Divide && quotient.Type.IsFloating()
                && (Terms.Of(quotient.LeftOperand).Count > 1 || IsDifference(quotient.LeftOperand, facts)))
            {
                _variables.UnionWith(quotient.RightOperand.DescendantsAndSelf().Select(Operands.Named)
                    .OfType<ISymbol>());
                _hasLiteral |= quotient.RightOperand.ConstantValue is { HasValue: true, Value: IConvertible value }
                    && IsSmall(value);
            }
        }
    }

    public bool IsEmpty => _variables.Count == 0 && !_hasLiteral;

    /// <summary>How many steps a term is, or null when it is no multiple of a step.</summary>
    public double? Count(IOperation term)
    {
        var value = Operands.Strip(term);
        if (value is ILiteralOperation { ConstantValue: { HasValue: true, Value: IConvertible number } })
        {
            return _hasLiteral && IsSmall(number) ? number.ToDouble(CultureInfo.InvariantCulture) : null;
        }

        if (value is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product)
        {
            return Scaled(product.LeftOperand, product.RightOperand)
                ?? Scaled(product.RightOperand, product.LeftOperand);
        }

        return Operands.Named(value) is { } named && _variables.Contains(named) ? 1 : null;
    }

    private double? Scaled(IOperation factor, IOperation step)
        => factor.ConstantValue is { HasValue: true, Value: IConvertible number } && Count(step) is { } count
            ? number.ToDouble(CultureInfo.InvariantCulture) * count
            : null;

    private static bool IsSmall(IConvertible value)
        => Math.Abs(value.ToDouble(CultureInfo.InvariantCulture)) is > 0 and < LargestLiteral;

    private static bool IsDifference(IOperation value, MethodFacts facts)
        => Operands.Root(value) is ILocalSymbol local
            && facts.Definitions.Of(local).Any(stored => Terms.Of(stored).Count > 1);
}
