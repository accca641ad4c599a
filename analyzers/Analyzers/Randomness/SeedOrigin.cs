using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Randomness;

internal static class SeedOrigin
{
    /// <summary>Whether a seed comes from the clock, the process or another unseeded generator.</summary>
    public static bool IsAccidental(IOperation seed)
        => seed.DescendantsAndSelf().Any(IsAccident)
            || Operands.Root(seed) is ILocalSymbol local
            && InitializerOf(local, seed)?.DescendantsAndSelf().Any(IsAccident) == true;

    private static bool IsAccident(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { IsStatic: true } property } => property.Name switch
        {
            "Now" or "UtcNow" => property.ContainingType.Name is "DateTime" or "DateTimeOffset",
            "TickCount" or "TickCount64" or "ProcessId" => property.ContainingType.Name == "Environment",
            "Shared" => Generators.IsGenerator(property.ContainingType),
            _ => false,
        },
        IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: { } type } method } => method.Name switch
        {
            "NewGuid" => type.IsIn("System"),
            "GetTimestamp" => type.IsIn("System", "Diagnostics"),
            "Time" or "Guid" or "Robust" => type.Name == "RandomSeed",
            "GetInt32" => type.Name == "RandomNumberGenerator",
            _ => false,
        },
        _ => false,
    };

    private static IOperation? InitializerOf(ILocalSymbol local, IOperation use)
        => Operands.Body(use).Descendants().OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
            ?.GetVariableInitializer()?.Value;
}
