using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Numerics;

/// <summary>A division by a sum of exponentials, or the logarithm of one.</summary>
/// <param name="Site">The operation.</param>
/// <param name="Exponentials">The exponentials in the sum and in what is divided by it.</param>
/// <param name="IsLogarithm">Whether it is the logarithm.</param>
internal sealed record Normalization(IOperation Site, IReadOnlyCollection<Exponential> Exponentials, bool IsLogarithm)
{
    /// <summary>The normalisation that this operation is, or null.</summary>
    public static Normalization? At(IOperation operation, ExponentialFlow flow) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient when IsReal(quotient.Type)
            => Division(quotient, quotient.LeftOperand, quotient.RightOperand, flow),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Divide } quotient
            when IsReal(quotient.Target.Type)
            => Division(quotient, quotient.Target, quotient.Value, flow),
        IInvocationOperation call when call.TargetMethod.ContainingType is { } type => OfCall(call, type, flow),
        _ => null,
    };

    private static Normalization? OfCall(IInvocationOperation call, INamedTypeSymbol type, ExponentialFlow flow)
    {
        var operands = Operands.DataOf(call).ToList();
        if (operands.Count == 0 || !type.IsUnder("System") && !type.IsUnder("MathNet"))
        {
            return null;
        }

        return call.TargetMethod.Name switch
        {
            "Log" or "PointwiseLog" or "Log2" or "Log10" => Logarithm(call, operands[0], flow),
            "Map" or "Select"
                when Operands.FunctionsOf(call).FirstOrDefault() is IMethodReferenceOperation { Method.Name: "Log" }
                => Logarithm(call, operands[0], flow),
            "Divide" or "PointwiseDivide" when operands.Count > 1 => Division(call, operands[0], operands[1], flow),
            "Normalize" or "NormalizeRows" or "NormalizeColumns" when operands.Count > 1 && IsOne(operands[1])
                => Create(call, flow.ValuedAs(operands[0]), isLogarithm: false),
            _ => null,
        };
    }

    private static Normalization? Logarithm(IOperation site, IOperation argument, ExponentialFlow flow)
        => Create(site, flow.SummedIn(argument), isLogarithm: true);

    private static Normalization? Division(
        IOperation site, IOperation dividend, IOperation divisor, ExponentialFlow flow)
    {
        var summed = flow.SummedIn(divisor);
        if (summed.Count == 0)
        {
            return null;
        }

        summed.UnionWith(flow.ValuedAs(dividend));
        return Create(site, summed, isLogarithm: false);
    }

    private static Normalization? Create(IOperation site, HashSet<Exponential> exponentials, bool isLogarithm)
        => exponentials.Count == 0 ? null : new Normalization(site, exponentials, isLogarithm);

    private static bool IsReal(ITypeSymbol? type) => type.IsFloating() || BufferTypes.IsBuffer(type);

    private static bool IsOne(IOperation operand)
        => Operands.Strip(operand).ConstantValue is { HasValue: true, Value: 1 or 1.0 };
}
