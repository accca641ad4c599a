using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Values;

/// <summary>One place where something is stored, however it is written: assignment, operator or library call.</summary>
/// <param name="Site">The operation that stores.</param>
/// <param name="Target">What is written: a variable, an element, a member.</param>
/// <param name="Kind">How the new value depends on the old one.</param>
/// <param name="Values">What is stored, added or subtracted.</param>
internal sealed record VariableWrite(
    IOperation Site, IOperation Target, WriteKind Kind, IReadOnlyList<IOperation> Values)
{
    private static readonly HashSet<string> Resets = ["Clear", "Fill", "ClearRow", "ClearColumn", "ClearSubMatrix"];

    /// <summary>The variable that is written, or of which a part is.</summary>
    public ISymbol? Root => Operands.Root(Target);

    /// <summary>What an operation stores; nothing for most.</summary>
    public static IEnumerable<VariableWrite> At(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation assignment => [OfAssignment(assignment, assignment.Target, assignment.Value)],
        ICompoundAssignmentOperation compound
            => [new(compound, compound.Target, KindOf(compound.OperatorKind), [compound.Value])],
        IIncrementOrDecrementOperation step => [new(step, step.Target, WriteKind.Transform, [])],
        IDeconstructionAssignmentOperation { Target: ITupleOperation targets } deconstruction
            => OfTuple(deconstruction, targets, deconstruction.Value),
        IInvocationOperation call => ApiWrites.Of(call).Select(target => OfCall(call, target)),
        _ => [],
    };

    private static VariableWrite OfAssignment(IOperation site, IOperation target, IOperation value)
    {
        var terms = Terms.Of(value);
        var own = terms.Where(term => Operands.IsSame(term.Value, target)).ToList();
        var rest = terms.Where(term => !Operands.IsSame(term.Value, target)).ToList();
        if (own.Count == 1 && !own[0].IsNegative && !rest.Any(term => Operands.Mentions(term.Value, target)))
        {
            var kind = rest.Count > 0 && rest.All(term => term.IsNegative) ? WriteKind.Subtract : WriteKind.Add;
            return new VariableWrite(site, target, kind, rest.Select(term => term.Value).ToList());
        }

        return new VariableWrite(
            site, target, Operands.Mentions(value, target) ? WriteKind.Transform : WriteKind.Set, [value]);
    }

    private static IEnumerable<VariableWrite> OfTuple(IOperation site, ITupleOperation targets, IOperation value)
    {
        var parts = Operands.Strip(value) as ITupleOperation;
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            var isPairwise = parts?.Elements.Length == targets.Elements.Length;
            yield return OfAssignment(
                site, Operands.Strip(targets.Elements[i]), isPairwise ? parts!.Elements[i] : value);
        }
    }

    private static VariableWrite OfCall(IInvocationOperation call, IOperation target)
    {
        var sources = Operands.DataOf(call).Where(operand => operand != target).ToList();
        var name = call.TargetMethod.Name;
        if (Resets.Contains(name))
        {
            return new VariableWrite(call, target, WriteKind.Set, sources);
        }

        var others = sources.Where(source => !Operands.IsSame(source, target)).ToList();
        if (others.Count == sources.Count)
        {
            var isReceiver = target == call.Instance;
            return new VariableWrite(call, target, isReceiver ? WriteKind.Transform : WriteKind.Set, sources);
        }

        var kind = name switch
        {
            "Add" => WriteKind.Add,
            "Subtract" when Operands.IsSame(sources[0], target) => WriteKind.Subtract,
            _ => WriteKind.Transform,
        };
        return new VariableWrite(call, target, kind, others);
    }

    private static WriteKind KindOf(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => WriteKind.Add,
        BinaryOperatorKind.Subtract => WriteKind.Subtract,
        _ => WriteKind.Transform,
    };
}
