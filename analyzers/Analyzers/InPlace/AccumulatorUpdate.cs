using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.InPlace;

/// <summary>A place where another buffer is added to, subtracted from or multiplied into a local, in place.</summary>
/// <param name="Accumulator">The local.</param>
/// <param name="Target">The expression that is written.</param>
/// <param name="Operand">What is added.</param>
/// <param name="Word">The operator or member, for the message.</param>
internal sealed record AccumulatorUpdate(ILocalSymbol Accumulator, IOperation Target, IOperation Operand, string Word)
{
    private static readonly HashSet<string> Members =
        ["Add", "AddMultiply", "Divide", "Max", "Min", "Multiply", "MultiplyAdd", "PointwiseDivide",
            "PointwiseMultiply", "Subtract"];

    public static AccumulatorUpdate? Of(IOperation operation) => operation switch
    {
        ICompoundAssignmentOperation
        {
            OperatorMethod: { IsStatic: false },
            Target: ILocalReferenceOperation local
        } compound
            when BufferTypes.IsBuffer(Operands.Strip(compound.Value).Type)
            => new(local.Local, local, compound.Value, OperatorOf(compound)),
        ICompoundAssignmentOperation { OperatorMethod: null, Target: var element } compound
            when compound.OperatorKind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract
                or BinaryOperatorKind.Multiply
            && LocalOf(element) is { } local && IsElement(compound.Value)
            => new(local, element, compound.Value, OperatorOf(compound)),
        IInvocationOperation call => OfCall(call),
        _ => null,
    };

    private static AccumulatorUpdate? OfCall(IInvocationOperation call)
    {
        if (!Members.Contains(call.TargetMethod.Name) || ApiWrites.Of(call).FirstOrDefault() is not { } written
            || Operands.Strip(written) is not ILocalReferenceOperation { Local: var local })
        {
            return null;
        }

        var operands = Operands.DataOf(call).Where(operand => operand != written).Select(Operands.Strip).ToList();
        var isSource = operands.Exists(operand => IsLocal(operand, local));
        var other = operands.Find(operand => !IsLocal(operand, local) && BufferTypes.IsBuffer(operand.Type));
        return isSource && other is not null ? new(local, written, other, call.TargetMethod.Name) : null;
    }

    private static bool IsLocal(IOperation operand, ILocalSymbol local)
        => operand is ILocalReferenceOperation reference
            && SymbolEqualityComparer.Default.Equals(reference.Local, local);

    private static ILocalSymbol? LocalOf(IOperation element)
        => Operands.Container(element) is { } container
            ? (Operands.Strip(container) as ILocalReferenceOperation)?.Local : null;

    private static bool IsElement(IOperation value) => Operands.Container(Operands.Strip(value)) is not null;

    private static string OperatorOf(ICompoundAssignmentOperation compound) => compound.OperatorKind switch
    {
        BinaryOperatorKind.Add => "+=",
        BinaryOperatorKind.Subtract => "-=",
        BinaryOperatorKind.Multiply => "*=",
        _ => "the update",
    };
}
