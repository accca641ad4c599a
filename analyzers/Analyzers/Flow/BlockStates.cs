using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Gradus.Analyzers.Flow;

/// <summary>
/// The states before each block of a graph, and the blocks whose state changed since they were last run.
/// </summary>
internal sealed class BlockStates
{
    private readonly ControlFlowGraph _graph;
    private readonly FlowState?[] _before;

    // Blocks are numbered in source order, so the first one has most of its predecessors behind it.
    private readonly SortedSet<int> _changed = [];

    public BlockStates(ControlFlowGraph graph, FlowState entry)
    {
        _graph = graph;
        _before = new FlowState?[graph.Blocks.Length];
        Merge(graph.Blocks[0], entry);
    }

    public FlowState? Before(BasicBlock block) => _before[block.Ordinal];

    public BasicBlock? TakeNext()
    {
        if (_changed.Count == 0)
        {
            return null;
        }

        var next = _changed.Min;
        _changed.Remove(next);
        return _graph.Blocks[next];
    }

    public void Propagate(BasicBlock block, FlowState after)
    {
        Follow(block.FallThroughSuccessor, after);
        Follow(block.ConditionalSuccessor, after);
        // The regions of a lambda's graph go on into those of the method around it, which are not this graph's.
        for (var region = block.EnclosingRegion; region is not null && region != _graph.Root;)
        {
            if (region.Kind == ControlFlowRegionKind.Try)
            {
                EnterHandlers(region, _before[block.Ordinal]!, after);
            }

            region = region.EnclosingRegion;
        }
    }

    private void Follow(ControlFlowBranch? branch, FlowState after)
    {
        if (branch is null)
        {
            return;
        }

        foreach (var region in branch.FinallyRegions)
        {
            Merge(_graph.Blocks[region.FirstBlockOrdinal], after);
        }

        if (branch.Destination is { } destination)
        {
            Merge(destination, after);
        }
    }

    /// <summary>An exception may leave the block before or after it changed anything.</summary>
    private void EnterHandlers(ControlFlowRegion attempt, FlowState before, FlowState after)
    {
        foreach (var handler in attempt.EnclosingRegion!.NestedRegions)
        {
            if (handler.Kind != ControlFlowRegionKind.Try)
            {
                Merge(_graph.Blocks[handler.FirstBlockOrdinal], before.Join(after));
            }
        }
    }

    private void Merge(BasicBlock block, FlowState state)
    {
        var known = _before[block.Ordinal];
        var merged = known is null ? state : known.Join(state);
        if (known is null || !merged.Equals(known))
        {
            _before[block.Ordinal] = merged;
            _changed.Add(block.Ordinal);
        }
    }
}
