using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Numerics;

/// <summary>
/// Follows exponentials to where they are summed: which values are as large as an exponential, which a sum of them.
/// </summary>
internal sealed class ExponentialFlow(Definitions definitions)
{
    private const int MaxNodes = 1000;

    private static readonly HashSet<string> Sums =
    [
        "Aggregate", "ColumnAbsoluteSums", "ColumnSums", "FoldByColumn", "FoldByRow", "L1Norm", "ReduceColumns",
        "ReduceRows", "RowAbsoluteSums", "RowSums", "Sum", "SumMagnitudes", "SumOfMagnitudes",
    ];

    private static readonly HashSet<string> Bounding = ["Max", "Min", "MaxMagnitude", "Abs"];

    /// <summary>
    /// The exponentials that a value is as large as: not those that only stand in a divisor or under a logarithm.
    /// </summary>
    public HashSet<Exponential> ValuedAs(IOperation value)
    {
        var found = new HashSet<Exponential>();
        Value(value, found, []);
        return found;
    }

    /// <summary>The exponentials that a value is a sum of.</summary>
    public HashSet<Exponential> SummedIn(IOperation value)
    {
        var found = new HashSet<Exponential>();
        Sum(value, found, []);
        return found;
    }

    private void Value(IOperation operation, HashSet<Exponential> found, HashSet<IOperation> seen)
    {
        operation = Operands.Strip(operation);
        if (seen.Count > MaxNodes || !seen.Add(operation))
        {
            return;
        }

        if (Exponential.At(operation) is { } exponential)
        {
            found.Add(exponential);
            return;
        }

        foreach (var part in ValueParts(operation, seen))
        {
            Value(part, found, seen);
        }
    }

    private IEnumerable<IOperation> ValueParts(IOperation operation, HashSet<IOperation> seen) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient
            => HoldsExponential(quotient.RightOperand, seen) ? [] : [quotient.LeftOperand],
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Divide } => [],
        ICompoundAssignmentOperation compound => [compound.Value],
        IBinaryOperation or IUnaryOperation or IConditionalOperation or ITupleOperation => operation.ChildOperations,
        IArrayCreationOperation or IArrayInitializerOperation => operation.ChildOperations,
        IAnonymousFunctionOperation lambda => Operands.ReturnedBy(lambda),
        IInvocationOperation call => PartsOfCall(call),
        _ when Operands.Root(operation) is { } variable => definitions.Of(variable),
        _ => Operands.Container(operation) is { } container ? [container] : [],
    };

    private bool HoldsExponential(IOperation operation, HashSet<IOperation> seen)
    {
        var found = new HashSet<Exponential>();
        Value(operation, found, seen);
        return found.Count > 0;
    }

    private static IEnumerable<IOperation> PartsOfCall(IInvocationOperation call)
    {
        var (name, type) = (call.TargetMethod.Name, call.TargetMethod.ContainingType);
        if (BufferTypes.IsMathNet(type) || type.IsUnder("MathNet") || type.IsIn("System", "Numerics", "Tensors"))
        {
            return name.Contains("Log") || name.Contains("Divide")
                ? []
                : Operands.DataOf(call).Concat(Operands.FunctionsOf(call));
        }

        if (type.IsIn("System") && type.Name is "Math" or "MathF")
        {
            return Bounding.Contains(name) ? Operands.DataOf(call) : [];
        }

        return type.IsUnder("System") ? LinqParts(call) : [];
    }

    /// <summary>A selector replaces the elements; without one they pass through.</summary>
    private static IEnumerable<IOperation> LinqParts(IInvocationOperation call)
    {
        var functions = Operands.FunctionsOf(call).ToList();
        return functions.Count > 0 && call.TargetMethod.Name is "Select" or "Sum" or "ConvertAll" or "SelectMany"
            ? functions
            : Operands.DataOf(call);
    }

    private void Sum(IOperation operation, HashSet<Exponential> found, HashSet<IOperation> seen)
    {
        operation = Operands.Strip(operation);
        if (seen.Count > MaxNodes || !seen.Add(operation))
        {
            return;
        }

        switch (operation)
        {
            case IBinaryOperation { OperatorKind: not BinaryOperatorKind.Divide } binary:
                Sum(binary.LeftOperand, found, seen);
                Sum(binary.RightOperand, found, seen);
                break;
            case IInvocationOperation call when Sums.Contains(call.TargetMethod.Name):
                found.UnionWith(PartsOfCall(call).SelectMany(ValuedAs));
                break;
            case IInvocationOperation call when Bounding.Contains(call.TargetMethod.Name)
                || call.TargetMethod.Name is "ToArray" or "Clone":
                SumAll(Operands.DataOf(call), found, seen);
                break;
            case var element when Operands.Container(element) is { } container:
                Sum(container, found, seen);
                break;
            default:
                SumVariable(Operands.Root(operation), found, seen);
                break;
        }
    }

    private void SumVariable(ISymbol? variable, HashSet<Exponential> found, HashSet<IOperation> seen)
    {
        foreach (var stored in variable is null ? [] : definitions.Of(variable))
        {
            if (stored is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } growth)
            {
                found.UnionWith(ValuedAs(growth.Value));
            }
            else if (Operands.Strip(stored) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum
                && Mentions(sum, variable!))
            {
                found.UnionWith(ValuedAs(sum));
            }
            else
            {
                Sum(stored, found, seen);
            }
        }
    }

    private void SumAll(IEnumerable<IOperation> operations, HashSet<Exponential> found, HashSet<IOperation> seen)
    {
        foreach (var operation in operations)
        {
            Sum(operation, found, seen);
        }
    }

    private static bool Mentions(IBinaryOperation sum, ISymbol variable)
        => SymbolEqualityComparer.Default.Equals(Operands.Root(sum.LeftOperand), variable)
            || SymbolEqualityComparer.Default.Equals(Operands.Root(sum.RightOperand), variable);
}
