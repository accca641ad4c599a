using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Flow;

/// <summary>
/// Runs the operations of one block: which variable shares what afterwards, and what is written on the way.
/// </summary>
internal sealed class Interpreter
{
    private readonly AliasFlow _flow;
    private readonly ControlFlowGraph _graph;
    private readonly bool _isRecording;
    private readonly ValueReader _reader;
    private readonly EventLog _events;
    private readonly Assigner _assigner;

    public Interpreter(AliasFlow flow, ControlFlowGraph graph, FlowState state, bool isRecording)
    {
        _flow = flow;
        _graph = graph;
        _isRecording = isRecording;
        _reader = new ValueReader(flow, state);
        _events = new EventLog(flow, _reader, isRecording);
        _assigner = new Assigner(flow, _reader, _events);
    }

    public FlowState State => _reader.State;

    public AliasValue Returned { get; private set; } = AliasValue.Fresh;

    public void Run(BasicBlock block)
    {
        foreach (var operation in block.Operations)
        {
            Visit(operation);
        }

        if (block.BranchValue is { } value)
        {
            Visit(value);
            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return)
            {
                Returned = _reader.Read(value);
                _events.Keep(value, value, container: null);
            }
        }
    }

    private void Visit(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            Visit(child);
        }

        switch (operation)
        {
            case IFlowCaptureOperation capture:
                _flow.Capture(capture);
                _assigner.Set(capture.Id, _reader.ReadReference(capture.Value));
                break;
            case ISimpleAssignmentOperation assignment:
                _assigner.Assign(assignment, assignment.Target, assignment.Value, assignment.IsRef);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                _assigner.Deconstruct(deconstruction, deconstruction.Target, deconstruction.Value);
                break;
            case ICompoundAssignmentOperation compound:
                Renew(compound);
                _assigner.Update(compound, compound.Target, compound.OperatorMethod);
                break;
            case IIncrementOrDecrementOperation step:
                _assigner.Update(step, step.Target, step.OperatorMethod);
                break;
            case IIsPatternOperation { Pattern: IDeclarationPatternOperation { DeclaredSymbol: { } declared } } test:
                _assigner.Set(declared, _reader.Read(test.Value));
                break;
            case IFlowAnonymousFunctionOperation lambda:
                RunLambda(lambda);
                break;
            default:
                VisitValue(operation);
                break;
        }
    }

    private void VisitValue(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                Renew(call);
                Call(call);
                break;
            case IObjectCreationOperation { Type: var made } creation:
                Renew(creation);
                var keeper = made.IsUnder("System") ? null : made;
                _events.SaveParts(creation, keeper, creation.Arguments.Select(argument => argument.Value));
                break;
            case ITupleOperation tuple:
                _events.SaveParts(tuple, tuple.Type, tuple.Elements);
                break;
            case IArrayCreationOperation or IBinaryOperation or IUnaryOperation:
                Renew(operation);
                break;
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } yielded }:
                _events.Keep(operation, yielded, container: null);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                _events.Write(argument, argument.Value, _reader.CellOf(argument.Value));
                break;
        }
    }

    private void Renew(IOperation operation)
    {
        if (!Places.IsScalar(operation.Type))
        {
            _reader.State = State.Renew(_flow.SiteOf(operation));
        }
    }

    private void Call(IInvocationOperation call)
    {
        foreach (var written in ApiWrites.Of(call))
        {
            var named = written == call.Instance ? MemberAccess(call) : written.Syntax;
            _events.Write(call, written, named, _reader.Read(written).Self);
        }

        if (ApiStores.Of(call) is var (container, value))
        {
            _assigner.StoreElement(container, AliasValue.Elements, _reader.Read(value).Everything());
            _events.Keep(call, value, container);
        }

        if (call.TargetMethod.MethodKind == MethodKind.LocalFunction)
        {
            CallLocalFunction(call);
            return;
        }

        ApplySummary(call, _flow.Summary(call.TargetMethod));
    }

    private void ApplySummary(IInvocationOperation call, HelperSummary summary)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && summary.Written.Contains(parameter.OriginalDefinition))
            {
                _events.Write(call, argument.Value, _reader.Read(argument.Value).Everything());
            }
        }

        if (call.Instance is null or IInstanceReferenceOperation)
        {
            foreach (var field in summary.Written.Symbols.Where(symbol => symbol is not IParameterSymbol))
            {
                _events.Write(call, call, State[field].Self);
            }
        }
    }

    private void CallLocalFunction(IInvocationOperation call)
    {
        var entry = State;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter)
            {
                entry = entry.With(parameter.OriginalDefinition, _reader.Read(argument.Value));
            }
        }

        var function = call.TargetMethod.OriginalDefinition;
        if (GraphOf(function) is { } graph)
        {
            var (exit, returned) = _flow.RunNested(function, graph, entry, _isRecording);
            _reader.State = entry.Join(exit);
            _reader.Remember(call, returned);
        }
    }

    /// <summary>
    /// The graph of a local function that is in scope; in code that does not compile there may be none.
    /// </summary>
    private ControlFlowGraph? GraphOf(IMethodSymbol function)
    {
        for (var graph = _graph; graph is not null; graph = graph.Parent)
        {
            if (graph.LocalFunctions.Contains(function, SymbolEqualityComparer.Default))
            {
                return graph.GetLocalFunctionControlFlowGraph(function);
            }
        }

        return null;
    }

    private void RunLambda(IFlowAnonymousFunctionOperation lambda)
    {
        var elements = _reader.ElementsSeenBy(lambda);
        var entry = lambda.Symbol.Parameters.Where(parameter => BufferTypes.CanCarry(parameter.Type))
            .Aggregate(State, (state, parameter) => state.With(parameter, AliasValue.Sharing(elements)));
        var (exit, _) = _flow.RunNested(
            lambda.Symbol, _graph.GetAnonymousFunctionControlFlowGraph(lambda), entry, _isRecording);
        _reader.State = State.Join(exit);
    }

    private static SyntaxNode MemberAccess(IInvocationOperation call)
        => call.Syntax.ChildNodes().FirstOrDefault() ?? call.Syntax;
}
