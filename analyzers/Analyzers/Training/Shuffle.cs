using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Training;

/// <summary>A place where one collection is put in a random order.</summary>
/// <param name="Site">The operation that does it.</param>
/// <param name="Source">The collection.</param>
/// <param name="Seed">What the order depends on alone, where the code shows it: two equal seeds give one order.</param>
internal sealed record Shuffle(IOperation Site, ISymbol Source, string? Seed)
{
    public static Shuffle? At(IOperation operation, MethodFacts facts) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "OrderBy" or "OrderByDescending" } call
            when Operands.FunctionsOf(call).FirstOrDefault() is { } key && DrawOf(key) is { } draw
            => Create(call, Operands.DataOf(call).FirstOrDefault(), SeedOf(draw, facts)),
        IInvocationOperation call when Names.Contains(call.TargetMethod.Name, "shuffle") => OfCall(call, facts),
        ILoopOperation loop => OfSwaps(loop, facts),
        _ => null,
    };

    private static Shuffle? OfCall(IInvocationOperation call, MethodFacts facts)
    {
        var operands = Operands.DataOf(call).ToList();
        var collections = operands.Where(operand => IsCollection(Operands.Strip(operand).Type)).ToList();
        var sources = operands.Except(collections).Select(operand => SeedText(operand, facts)).OfType<string>()
            .ToList();
        return collections.Count == 1 ? Create(call, collections[0], sources.FirstOrDefault()) : null;
    }

    /// <summary>A loop that swaps the elements of one collection, at a place drawn at random.</summary>
    private static Shuffle? OfSwaps(ILoopOperation loop, MethodFacts facts)
    {
        var draw = loop.Body.DescendantsAndSelf().OfType<IInvocationOperation>().FirstOrDefault(IsDraw);
        var swapped = loop.Body.DescendantsAndSelf().SelectMany(VariableWrite.At)
            .Where(write => Operands.Container(Operands.Strip(write.Target)) is not null)
            .Select(write => write.Root).OfType<ISymbol>().ToList();
        return draw is not null && swapped.Count == 2 && SymbolEqualityComparer.Default.Equals(swapped[0], swapped[1])
            && !loop.Body.DescendantsAndSelf().OfType<ILoopOperation>().Any()
            ? new Shuffle(loop, swapped[0], SeedOf(draw, facts))
            : null;
    }

    private static Shuffle? Create(IOperation site, IOperation? collection, string? seed)
        => collection is not null && Operands.Root(collection) is { } source ? new Shuffle(site, source, seed) : null;

    private static IOperation? DrawOf(IOperation key)
        => key.DescendantsAndSelf().OfType<IInvocationOperation>()
            .FirstOrDefault(call => IsDraw(call) || call.TargetMethod.Name == "NewGuid");

    private static bool IsDraw(IInvocationOperation call)
        => call.TargetMethod.Name is "Next" or "NextDouble" or "NextInt64" or "NextSingle"
            && call.TargetMethod.ContainingType.Name.EndsWith("Random", StringComparison.Ordinal)
            || call.TargetMethod.ContainingType is { Name: "RandomSource" };

    private static string? SeedOf(IOperation draw, MethodFacts facts)
        => draw is IInvocationOperation { Instance: { } generator } ? SeedText(generator, facts) : null;

    /// <summary>The seed of a generator that is made for this one shuffle, or a number given as seed.</summary>
    private static string? SeedText(IOperation operand, MethodFacts facts)
    {
        var value = Operands.Strip(operand);
        return value switch
        {
            IObjectCreationOperation { Arguments: { Length: 1 } arguments, Type.Name: "Random" }
                => arguments[0].Value.Syntax.ToString(),
            ILocalReferenceOperation local when !value.Type.IsInteger()
                => facts.Definitions.Of(local.Local) is { Count: 1 } stored
                    && UsesOf(local.Local, facts) == 1 ? SeedText(stored[0], facts) : null,
            _ when value.Type.IsInteger() => value.Syntax.ToString(),
            _ => null,
        };
    }

    private static int UsesOf(ISymbol generator, MethodFacts facts)
        => facts.Operations.Count(operation => Operands.IsReference(operation, generator));

    private static bool IsCollection(ITypeSymbol? type)
        => BufferTypes.IsBuffer(type) || type is INamedTypeSymbol { TypeArguments.Length: 1 } named
            && named.IsUnder("System") && named.TypeKind != TypeKind.Delegate;
}
