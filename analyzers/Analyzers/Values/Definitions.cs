using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Values;

/// <summary>
/// All that is ever stored in each variable of a method, whatever the order: assigned values, element writes, calls
/// that
/// write the variable, what a loop or a lambda runs over.
/// </summary>
internal sealed class Definitions
{
    private readonly Dictionary<ISymbol, List<IOperation>> _stored = new(SymbolEqualityComparer.Default);

    /// <param name="operations">All operations of the method, however deep.</param>
    public Definitions(IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations)
        {
            Collect(operation);
        }
    }

    public IReadOnlyList<IOperation> Of(ISymbol symbol) => _stored.TryGetValue(symbol, out var stored) ? stored : [];

    private void Collect(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                Add(declarator.Symbol, initializer.Value);
                break;
            case ISimpleAssignmentOperation assignment:
                Add(Operands.Root(assignment.Target), assignment.Value);
                break;
            case ICompoundAssignmentOperation compound:
                Add(Operands.Root(compound.Target), compound);
                break;
            case IDeconstructionAssignmentOperation { Target: ITupleOperation targets } deconstruction:
                CollectTuple(targets, deconstruction.Value);
                break;
            case IForEachLoopOperation loop:
                CollectLoop(loop);
                break;
            case IAnonymousFunctionOperation lambda:
                CollectLambda(lambda);
                break;
            case IInvocationOperation call:
                CollectCall(call);
                break;
        }
    }

    private void CollectTuple(ITupleOperation targets, IOperation value)
    {
        var parts = Operands.Strip(value) as ITupleOperation;
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            var isPairwise = parts?.Elements.Length == targets.Elements.Length;
            Add(Operands.Root(targets.Elements[i]), isPairwise ? parts!.Elements[i] : value);
        }
    }

    private void CollectLoop(IForEachLoopOperation loop)
    {
        if (loop.LoopControlVariable is IVariableDeclaratorOperation variable)
        {
            Add(variable.Symbol, loop.Collection);
        }
    }

    private void CollectLambda(IAnonymousFunctionOperation lambda)
    {
        if (Operands.CallOf(lambda) is not { } call)
        {
            return;
        }

        foreach (var parameter in lambda.Symbol.Parameters
            .Where(p => p.Type.IsFloating() || BufferTypes.CanCarry(p.Type)))
        {
            foreach (var source in Operands.DataOf(call))
            {
                Add(parameter, source);
            }
        }
    }

    private void CollectCall(IInvocationOperation call)
    {
        foreach (var written in ApiWrites.Of(call))
        {
            Add(Operands.Root(written), call);
        }

        if (call.TargetMethod.MethodKind == MethodKind.LocalFunction)
        {
            foreach (var argument in call.Arguments)
            {
                Add(argument.Parameter?.OriginalDefinition, argument.Value);
            }
        }
    }

    private void Add(ISymbol? symbol, IOperation value)
    {
        if (symbol is null)
        {
            return;
        }

        if (!_stored.TryGetValue(symbol, out var stored))
        {
            _stored.Add(symbol, stored = []);
        }

        stored.Add(value);
    }
}
