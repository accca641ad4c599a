using Gradus.Analyzers.Flow;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Recurrent;

/// <summary>
/// Finds the references that are put into a collection turn after turn while one object behind them is overwritten.
/// </summary>
internal static class RepeatedStore
{
    private static readonly string[] StartNames = ["Reset", "Init", "Begin", "Start", "Clear"];

    /// <summary>
    /// The write that changes what was kept before, or null when every turn keeps another object.
    /// </summary>
    /// <param name="kept">A reference that is put into a collection, or yielded.</param>
    /// <param name="flow">What the method writes.</param>
    /// <param name="isSame">Whether the kept value is that origin, seen from inside the loop.</param>
    public static BufferWrite? Find(KeptReference kept, FlowResult flow, Func<object, SyntaxNode, bool> isSame)
    {
        if (HasFixedIndex(kept.Site))
        {
            return null;
        }

        foreach (var loop in Loops.Around(kept.Site.Syntax).Where(loop => !IsNewIn(loop, kept)))
        {
            var shared = kept.Origins.All.Where(origin => IsOlderThan(origin, loop) && isSame(origin, loop)).ToList();
            if (flow.Writes.FirstOrDefault(write => loop.Span.Contains(write.Target.Span) && write.Site != kept.Site
                && shared.Exists(write.Origins.Contains)) is { } write)
            {
                return write;
            }
        }

        return null;
    }

    /// <summary>
    /// The write, where a method that is called once per step puts a field into a collection that is a field.
    /// </summary>
    public static BufferWrite? FindAcrossCalls(
        KeptReference kept, FlowResult flow, IMethodSymbol method, Func<object, bool> isSame)
    {
        if (method.MethodKind != MethodKind.Ordinary || kept.Site is not IInvocationOperation
            || !kept.ContainerOrigins.Symbols.Any(IsField) && !IsRootedInField(kept)
            || Array.Exists(StartNames, start => method.Name.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var shared = kept.Origins.Symbols.Where(symbol => IsField(symbol) && isSame(symbol)).ToList();
        return flow.Writes.FirstOrDefault(write => write.Root is null or { Kind: not SymbolKind.Method }
            && shared.Exists(write.Origins.Contains));
    }

    private static bool IsField(ISymbol symbol) => symbol.Kind is SymbolKind.Field or SymbolKind.Property;

    private static bool IsRootedInField(KeptReference kept)
        => kept.Container is { } container && Operands.Root(container) is { } root && IsField(root);

    private static bool IsNewIn(SyntaxNode loop, KeptReference kept)
        => kept.ContainerOrigins.Sites.Any(site => loop.Span.Contains(site.Syntax.Span))
            || kept.Container is { } container && Operands.Root(container) is { } root && Loops.Declares(loop, root);

    private static bool IsOlderThan(object origin, SyntaxNode loop)
        => origin is not BufferSite site || !loop.Span.Contains(site.Syntax.Span);

    /// <summary>A slot that every turn writes again keeps one reference only.</summary>
    public static bool HasFixedIndex(IOperation site)
        => site is ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation element }
                && element.Indices.All(index => index.ConstantValue.HasValue)
            || site is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation indexer }
                && indexer.Arguments.All(argument => argument.Value.ConstantValue.HasValue);
}
