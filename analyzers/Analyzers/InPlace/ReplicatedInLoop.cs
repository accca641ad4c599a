using Gradus.Analyzers.Flow;
using Gradus.Analyzers.Recurrent;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.InPlace;

/// <summary>
/// Loops that put one object into every entry of a collection, whose entries are written to afterwards.
/// </summary>
internal static class ReplicatedInLoop
{
    public static bool MayBe(IOperation operation)
        => operation is ISimpleAssignmentOperation { Target: var target, Value: var value }
            && Operands.Container(target) is not null && !Places.IsScalar(target.Type)
            && Operands.Strip(value) is ILocalReferenceOperation;

    public static IEnumerable<(KeptReference Kept, BufferSite Site)> In(FlowResult flow)
        => from kept in flow.Kept
           where MayBe(kept.Site) && !RepeatedStore.HasFixedIndex(kept.Site)
           from loop in Loops.Around(kept.Site.Syntax).Take(1)
           let site = kept.Origins.Sites.FirstOrDefault(site => IsShared(site, kept, loop, flow))
           where site is not null && kept.Origins.All.Count() == 1
           select (kept, site);

    private static bool IsShared(BufferSite site, KeptReference kept, SyntaxNode loop, FlowResult flow)
        => !loop.Span.Contains(site.Syntax.Span) && Loops.Around(site.Syntax).SequenceEqual(Loops.Around(loop))
            && Sameness.IsWhole(kept, site)
            && !kept.ContainerOrigins.Sites.Any(container => loop.Span.Contains(container.Syntax.Span))
            && flow.Writes.Any(write => write.Target.SpanStart > loop.Span.End && write.Origins.Contains(site))
            && !flow.Writes.Any(write => loop.Span.Contains(write.Target.Span) && write.Origins.Contains(site));
}
