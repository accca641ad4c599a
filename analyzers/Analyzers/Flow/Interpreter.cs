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

    public Interpreter(AliasFlow flow, ControlFlowGraph graph, FlowState state, bool isRecording)
    {
        _flow = flow;
        _graph = graph;
        _isRecording = isRecording;
        _reader = new ValueReader(flow, state);
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
                Set(capture.Id, _reader.ReadReference(capture.Value));
                break;
            case ISimpleAssignmentOperation assignment:
                Assign(assignment, assignment.Target, assignment.Value, assignment.IsRef);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                Deconstruct(deconstruction, deconstruction.Target, deconstruction.Value);
                break;
            case ICompoundAssignmentOperation compound:
                Update(compound, compound.Target, compound.OperatorMethod);
                break;
            case IIncrementOrDecrementOperation step:
                Update(step, step.Target, step.OperatorMethod);
                break;
            case IIsPatternOperation { Pattern: IDeclarationPatternOperation { DeclaredSymbol: { } declared } } test:
                Set(declared, _reader.Read(test.Value));
                break;
            case IFlowAnonymousFunctionOperation lambda:
                RunLambda(lambda);
                break;
            case IInvocationOperation call:
                Call(call);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                Write(argument, argument.Value.Syntax, _reader.CellOf(argument.Value));
                break;
        }
    }

    private void Assign(IOperation site, IOperation target, IOperation value, bool isRef)
    {
        target = Unwrap(target);
        target = _flow.Captured(target) is { } captured && ValueReader.KeyOf(captured) is not null ? captured : target;
        if (!isRef && _reader.CellOf(target) is { IsEmpty: false } cell)
        {
            Write(site, target.Syntax, cell);
            return;
        }

        Store(target, isRef ? _reader.ReadReference(value) : _reader.Read(value));
    }

    private void Store(IOperation target, AliasValue value)
    {
        if (ValueReader.KeyOf(target) is { } key)
        {
            Set(key, value);
        }
        else if (ValueReader.PartOf(target) is var (owner, part) && ValueReader.KeyOf(owner) is { } ownerKey)
        {
            Set(ownerKey, State[ownerKey].WithPart(part, value.Everything()));
        }
        else if (target is IArrayElementReferenceOperation element
            && ValueReader.KeyOf(element.ArrayReference) is { } array)
        {
            var elements = State[array].Part(AliasValue.Elements).Union(value.Everything());
            Set(array, State[array].WithPart(AliasValue.Elements, elements));
        }
    }

    private void Deconstruct(IOperation site, IOperation target, IOperation value)
    {
        target = Unwrap(target);
        if (target is not ITupleOperation targets)
        {
            Assign(site, target, value, isRef: false);
            return;
        }

        var source = Unwrap(value);
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            if (source is ITupleOperation sources && sources.Elements.Length == targets.Elements.Length)
            {
                Deconstruct(site, targets.Elements[i], sources.Elements[i]);
            }
            else
            {
                DeconstructPart(site, Unwrap(targets.Elements[i]), _reader.ReadPosition(source, i));
            }
        }
    }

    private void DeconstructPart(IOperation site, IOperation target, Origins part)
    {
        if (_reader.CellOf(target) is { IsEmpty: false } cell)
        {
            Write(site, target.Syntax, cell);
        }
        else if (target is not ITupleOperation)
        {
            Store(target, AliasValue.Sharing(part));
        }
    }

    /// <summary>
    /// A compound operator writes in place where it is an instance member (C# 14); else it makes a new object.
    /// </summary>
    private void Update(IOperation site, IOperation target, IMethodSymbol? operatorMethod)
    {
        if (_reader.CellOf(target) is { IsEmpty: false } cell)
        {
            Write(site, target.Syntax, cell);
        }
        else if (operatorMethod is { IsStatic: false })
        {
            Write(site, target.Syntax, _reader.Read(target).Self);
        }
        else if (BufferTypes.CanCarry(target.Type))
        {
            Store(Unwrap(target), AliasValue.Fresh);
        }
    }

    private void Call(IInvocationOperation call)
    {
        foreach (var written in ApiWrites.Of(call))
        {
            Write(call, written == call.Instance ? MemberAccess(call) : written.Syntax, _reader.Read(written).Self);
        }

        if (call.TargetMethod.MethodKind == MethodKind.LocalFunction)
        {
            CallLocalFunction(call);
            return;
        }

        var summary = _flow.Summary(call.TargetMethod);
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && summary.Written.Contains(parameter.OriginalDefinition))
            {
                Write(call, argument.Value.Syntax, _reader.Read(argument.Value).Everything());
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

    private void Write(IOperation site, SyntaxNode target, Origins origins)
    {
        if (_isRecording && !origins.IsEmpty)
        {
            _flow.Record(new BufferWrite(site, target, origins));
        }
    }

    private void Set(object key, AliasValue value) => _reader.State = State.With(key, value);

    private static SyntaxNode MemberAccess(IInvocationOperation call)
        => call.Syntax.ChildNodes().FirstOrDefault() ?? call.Syntax;

    private static IOperation Unwrap(IOperation operation) => operation switch
    {
        IDeclarationExpressionOperation declaration => Unwrap(declaration.Expression),
        IParenthesizedOperation parenthesized => Unwrap(parenthesized.Operand),
        IConversionOperation { IsImplicit: true } conversion => Unwrap(conversion.Operand),
        _ => operation,
    };
}
