using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Values;

/// <summary>The terms of a sum and the factors of a product, written as operators or as library calls.</summary>
internal static class Terms
{
    private static readonly HashSet<string> Products =
    [
        "Dot", "DotProduct", "LeftMultiply", "Multiply", "OuterProduct", "PointwiseMultiply", "TransposeAndMultiply",
        "TransposeThisAndMultiply",
    ];

    private static readonly string[] ProductWords = ["mul", "dot", "prod", "matvec", "outer", "gemm"];

    public static IReadOnlyList<(IOperation Value, bool IsNegative)> Of(IOperation value)
    {
        var terms = new List<(IOperation, bool)>();
        Collect(value, isNegative: false, terms);
        return terms;
    }

    /// <summary>The operands of a product, or nothing when the operation is none.</summary>
    public static IEnumerable<IOperation> FactorsOf(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product
            => [product.LeftOperand, product.RightOperand],
        IInvocationOperation call when IsProduct(call) => Operands.DataOf(call),
        _ => [],
    };

    /// <summary>The factors of a product of products, or the value itself.</summary>
    public static IEnumerable<IOperation> AllFactorsOf(IOperation value)
    {
        var stripped = Operands.Strip(value);
        var factors = FactorsOf(stripped).ToList();
        return factors.Count == 0 ? [stripped] : factors.SelectMany(AllFactorsOf);
    }

    private static void Collect(IOperation value, bool isNegative, List<(IOperation Value, bool IsNegative)> terms)
    {
        var stripped = Operands.Strip(value);
        switch (stripped)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                Collect(sum.LeftOperand, isNegative, terms);
                Collect(sum.RightOperand, isNegative, terms);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference:
                Collect(difference.LeftOperand, isNegative, terms);
                Collect(difference.RightOperand, !isNegative, terms);
                break;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus:
                Collect(minus.Operand, !isNegative, terms);
                break;
            case IInvocationOperation { TargetMethod.Name: "Add" or "Subtract" } call
                when IsLibrary(call) && Operands.DataOf(call).ToList() is { Count: 2 } operands:
                Collect(operands[0], isNegative, terms);
                Collect(operands[1], isNegative ^ call.TargetMethod.Name == "Subtract", terms);
                break;
            default:
                terms.Add((stripped, isNegative));
                break;
        }
    }

    private static bool IsProduct(IInvocationOperation call)
        => IsLibrary(call)
            ? Products.Contains(call.TargetMethod.Name)
            : ProductWords.Any(
                word => call.TargetMethod.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsLibrary(IInvocationOperation call)
        => call.TargetMethod.ContainingType.IsUnder("MathNet")
            || call.TargetMethod.ContainingType.IsIn("System", "Numerics", "Tensors");
}
