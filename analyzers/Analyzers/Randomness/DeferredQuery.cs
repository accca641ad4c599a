using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Randomness;

/// <summary>A chain of LINQ calls that is run anew by everyone who walks over it.</summary>
/// <param name="Draws">It takes random numbers.</param>
/// <param name="Reads">The buffers whose elements it reads.</param>
/// <param name="Captures">Those of them that its functions look up anew, so that another buffer may have their
/// name.</param>
internal sealed record DeferredQuery(bool Draws, HashSet<ISymbol> Reads, HashSet<ISymbol> Captures)
{
    private const int MaxDepth = 4;

    /// <summary>The query that a value is, or null when it is none or is not known to depend on anything.</summary>
    public static DeferredQuery? In(IOperation value, MethodFacts facts) => In(value, facts, 0);

    private static DeferredQuery? In(IOperation value, MethodFacts facts, int depth)
    {
        var stages = Stages(value).ToList();
        if (stages.Count == 0)
        {
            return null;
        }

        var functions = stages.SelectMany(Operands.FunctionsOf).ToList();
        var source = Source(stages[stages.Count - 1]);
        var inherited = source is ILocalReferenceOperation { Local: var local } && depth < MaxDepth
            && facts.Definitions.Of(local) is { Count: 1 } stored
                ? In(stored[0], facts, depth + 1)
                : null;
        var draws = inherited?.Draws == true || functions.Any(function => HasDraw(function, facts));
        var captures = Set(functions.SelectMany(Buffers).Concat(inherited?.Captures ?? []));
        var reads = Set(captures.Concat(source is null ? [] : Buffers(source)).Concat(inherited?.Reads ?? []));
        return draws || reads.Count > 0 ? new DeferredQuery(draws, reads, captures) : null;
    }

    /// <summary>The deferred calls of a chain, from the last back to the first that does not wait.</summary>
    private static IEnumerable<IInvocationOperation> Stages(IOperation value)
    {
        while (Operands.Strip(value) is IInvocationOperation call && IsDeferred(call.TargetMethod))
        {
            yield return call;
            if (Source(call) is not { } source)
            {
                yield break;
            }

            value = source;
        }
    }

    private static IOperation? Source(IInvocationOperation call)
        => call.Arguments.FirstOrDefault()?.Value is { } first ? Operands.Strip(first) : null;

    private static bool IsDeferred(IMethodSymbol method)
        => method.ContainingType is { Name: "Enumerable" } type && type.IsIn("System", "Linq")
            && method.ReturnType.Name is "IEnumerable" or "IOrderedEnumerable"
            && method.Name is not ("Empty" or "AsEnumerable" or "Range");

    private static bool HasDraw(IOperation function, MethodFacts facts)
        => function.DescendantsAndSelf().Any(part => Generators.IsDraw(part)
            || HelperOf(part) is { } helper && facts.Helper(helper)?.Operations.Any(Generators.IsDraw) == true
            || part is IMethodReferenceOperation { Instance: { } owner, Method: var drawn }
                && Generators.IsGenerator(owner.Type) && drawn.Name.StartsWith("Next", StringComparison.Ordinal));

    private static IMethodSymbol? HelperOf(IOperation part) => part switch
    {
        IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } method } => method,
        IMethodReferenceOperation { Method: { DeclaringSyntaxReferences.IsEmpty: false } method } => method,
        _ => null,
    };

    private static IEnumerable<ISymbol> Buffers(IOperation code)
        => code.DescendantsAndSelf().Select(part => part switch
        {
            ILocalReferenceOperation { Local: var local } when IsData(local.Type) => local,
            IParameterReferenceOperation { Parameter: var parameter } when IsData(parameter.Type)
                => parameter.OriginalDefinition,
            IFieldReferenceOperation { Field: var field } when IsData(field.Type) => field,
            _ => (ISymbol?)null,
        }).OfType<ISymbol>();

    private static HashSet<ISymbol> Set(IEnumerable<ISymbol> symbols) => new(symbols, SymbolEqualityComparer.Default);

    private static bool IsData(ITypeSymbol type)
        => BufferTypes.IsBuffer(type) || type.Name is "List" && type.IsIn("System", "Collections", "Generic");
}
