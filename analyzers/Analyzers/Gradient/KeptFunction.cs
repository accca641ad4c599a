using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Gradient;

/// <summary>Whether a function that is made in a loop outlives the turn that it is made in.</summary>
internal static class KeptFunction
{
    private static readonly string[] StoringNames =
        ["add", "append", "defer", "enqueue", "insert", "onbackward", "prepend", "push", "record", "register", "store"];

    /// <param name="function">A lambda or a local function.</param>
    /// <param name="facts">The method around it.</param>
    public static bool IsKept(IOperation function, MethodFacts facts)
        => function is ILocalFunctionOperation local
            ? References(local, facts).Any(reference => IsStored(reference, facts))
            : IsStored(function, facts);

    private static IEnumerable<IOperation> References(ILocalFunctionOperation function, MethodFacts facts)
        => facts.Operations.OfType<IMethodReferenceOperation>()
            .Where(one => SymbolEqualityComparer.Default.Equals(one.Method, function.Symbol));

    private static bool IsStored(IOperation function, MethodFacts facts)
    {
        var (operand, parent) = (function, function.Parent);
        while (parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation
            or ITupleOperation or IObjectOrCollectionInitializerOperation
            || parent is IArgumentOperation { Parent: IObjectCreationOperation creation } && IsOwn(creation.Type)
            || parent is IObjectCreationOperation { Type: var type } && IsOwn(type)
            || parent is ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation })
        {
            (operand, parent) = (parent, parent.Parent);
        }

        return parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } => IsStoring(call, facts),
            IEventAssignmentOperation => true,
            ISimpleAssignmentOperation assignment when assignment.Value == operand
                => IsKeptBy(assignment.Target, function, facts),
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } combination
                when combination.Value == operand => IsKeptBy(combination.Target, function, facts),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }
                => facts.Operations.Any(one => Operands.IsReference(one, local) && IsStored(one, facts)),
            _ => false,
        };
    }

    private static bool IsOwn(ITypeSymbol? type) => type is { DeclaringSyntaxReferences.IsEmpty: false };

    /// <summary>Whether a call puts the function into something that is older than the turn of the loop.</summary>
    private static bool IsStoring(IInvocationOperation call, MethodFacts facts)
        => Names.Contains(call.TargetMethod.Name, StoringNames)
            && !(call.Instance is { } receiver && Operands.Root(receiver) is { } store
                && Sequence.LoopsAround(call).Any(loop => Sequence.IsDeclaredIn(store, loop.Body)
                    || IsPlayedIn(loop, store, facts)));

    private static bool IsKeptBy(IOperation target, IOperation function, MethodFacts facts)
    {
        if (Operands.Root(target) is not { } variable)
        {
            return target is IPropertyReferenceOperation or IFieldReferenceOperation;
        }

        var loop = Sequence.LoopsAround(function).Last();
        return !Sequence.IsDeclaredIn(variable, loop) && !IsPlayedIn(loop, variable, facts)
            || target is IMemberReferenceOperation { Instance: not null } && variable is not ILocalSymbol;
    }

    /// <summary>Whether the loop itself runs what is stored.</summary>
    private static bool IsPlayedIn(ILoopOperation loop, ISymbol store, MethodFacts facts)
        => facts.Operations.Any(operation => Sequence.IsWithin(operation, loop) && operation switch
        {
            IInvocationOperation { TargetMethod.Name: "Invoke" or "Pop" or "Dequeue", Instance: { } receiver }
                => SymbolEqualityComparer.Default.Equals(Operands.Root(receiver), store),
            IForEachLoopOperation each => SymbolEqualityComparer.Default.Equals(Operands.Root(each.Collection), store),
            _ => false,
        });
}
