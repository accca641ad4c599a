using System.Collections.Immutable;
using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Gradus.Analyzers.Flow;

/// <summary>
/// Follows which variables may share the storage of parameters, fields and objects made in a method, and collects the
/// writes to that storage and the places that keep hold of it.
/// A worklist over the control-flow graph; lambdas and local functions are followed where they are made or called.
/// </summary>
internal sealed class AliasFlow(
    HelperSummaries helpers, SemanticModel? model, CancellationToken cancellation, int depth = 0)
{
    private const int MaxNesting = 8;

    // A block is run a few times in ordinary code. What needs more than this was written to keep us busy.
    private int _fuel = 20_000;

    private readonly Dictionary<SyntaxNode, BufferWrite> _writes = [];
    private readonly Dictionary<(SyntaxNode, ISymbol), BufferSave> _saves = [];
    private readonly Dictionary<(SyntaxNode, SyntaxNode), KeptReference> _kept = [];
    private readonly Dictionary<SyntaxNode, BufferSite> _sites = [];
    private readonly Dictionary<CaptureId, IOperation> _captured = [];
    private readonly HashSet<ISymbol> _active = new(SymbolEqualityComparer.Default);

    public FlowResult Analyze(ControlFlowGraph graph, IMethodSymbol method)
    {
        var entry = method.Parameters
            .Where(parameter => BufferTypes.CanCarry(parameter.Type) || parameter.Type.IsRefLikeType)
            .Aggregate(FlowState.Empty, (state, parameter) => state.With(parameter, Initial(parameter)));
        var (_, returned) = Run(graph, entry, isRecording: true);
        return new FlowResult(
            _writes.Values.OrderBy(write => write.Target.SpanStart).ToImmutableArray(),
            _saves.Values.OrderBy(save => save.Site.SpanStart).ToImmutableArray(),
            _kept.Values.OrderBy(kept => kept.Value.Syntax.SpanStart).ToImmutableArray(),
            returned);
    }

    /// <summary>Runs a graph to its fixed point; the second pass over the stable states records the writes.</summary>
    public (FlowState Exit, AliasValue Returned) Run(ControlFlowGraph graph, FlowState entry, bool isRecording)
    {
        var states = new BlockStates(graph, entry);
        while (_fuel > 0 && states.TakeNext() is { } block)
        {
            var interpreter = Execute(graph, block, states.Before(block)!, isRecording: false);
            states.Propagate(block, interpreter.State);
        }

        var returned = AliasValue.Fresh;
        foreach (var block in graph.Blocks)
        {
            if (states.Before(block) is { } before)
            {
                returned = returned.Join(Execute(graph, block, before, isRecording).Returned);
            }
        }

        return (states.Before(graph.Blocks[graph.Blocks.Length - 1]) ?? entry, returned);
    }

    public HelperSummary Summary(IMethodSymbol helper) => helpers.Of(helper, model, depth, cancellation);

    /// <summary>Runs a lambda's or local function's graph unless it is running already.</summary>
    public (FlowState Exit, AliasValue Returned) RunNested(
        ISymbol function, ControlFlowGraph graph, FlowState entry, bool isRecording)
    {
        if (_active.Count >= MaxNesting || _fuel <= 0 || !_active.Add(function))
        {
            return (entry, AliasValue.Fresh);
        }

        var result = Run(graph, entry, isRecording);
        _active.Remove(function);
        return result;
    }

    /// <summary>Remembers what an intermediate result stands for, since <c>??=</c> assigns by way of one.</summary>
    public void Capture(IFlowCaptureOperation capture) => _captured[capture.Id] = capture.Value;

    public IOperation? Captured(IOperation reference)
        => reference is IFlowCaptureReferenceOperation { Id: var id } && _captured.TryGetValue(id, out var value)
            ? value
            : null;

    public void Record(BufferWrite write)
    {
        _writes[write.Target] = _writes.TryGetValue(write.Target, out var known)
            ? write with
            {
                Origins = known.Origins.Union(write.Origins),
                Keepers = known.Keepers.Union(write.Keepers),
            }
            : write;
    }

    public void Record(BufferSave save) => _saves[(save.Site, save.Keeper)] = save;

    public void Record(KeptReference kept)
    {
        var key = (kept.Site.Syntax, kept.Value.Syntax);
        _kept[key] = _kept.TryGetValue(key, out var known)
            ? kept with { Origins = known.Origins.Union(kept.Origins) }
            : kept;
    }

    /// <summary>The place in the code whose value this operation makes anew.</summary>
    public BufferSite SiteOf(IOperation operation)
    {
        if (!_sites.TryGetValue(operation.Syntax, out var site))
        {
            site = new BufferSite(operation.Syntax, operation.Type, Allocations.IsZero(operation));
            _sites.Add(operation.Syntax, site);
        }

        return site;
    }

    private static AliasValue Initial(IParameterSymbol parameter)
        => parameter.RefKind == RefKind.Out ? AliasValue.Fresh : AliasValue.Sharing(Origins.Of(parameter));

    private Interpreter Execute(ControlFlowGraph graph, BasicBlock block, FlowState state, bool isRecording)
    {
        cancellation.ThrowIfCancellationRequested();
        _fuel--;
        var interpreter = new Interpreter(this, graph, state, isRecording);
        interpreter.Run(block);
        return interpreter;
    }
}
