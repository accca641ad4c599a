using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Randomness;

/// <summary>Where unseeded random numbers come from.</summary>
/// <param name="Reason">Why nobody can draw them again.</param>
/// <param name="Remedy">What to write instead.</param>
internal sealed record UnseededSource(string Reason, string Remedy)
{
    private const string PassGenerator = "pass a 'Random' that was made with a seed";

    private static readonly UnseededSource OfSystem =
        new("takes its seed from the system", "write 'new Random(seed)', or take the generator as a parameter");

    private static readonly UnseededSource OfClock =
        new("takes its seed from the clock or the process", "use a constant seed, or take the seed as a parameter");

    /// <summary>The source that this operation is, or null.</summary>
    public static UnseededSource? At(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation when Generators.IsGenerator(creation.Type) => OfGenerator(creation),
        IObjectCreationOperation creation when Generators.IsDistribution(creation.Type)
            => Generators.GeneratorAmong(creation.Arguments) is null && DistributionUse.IsDrawnFrom(creation)
                ? new UnseededSource("draws from a generator without a seed", PassGenerator)
                : null,
        IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Shared" or "Default" } property }
            when Generators.IsGenerator(property.ContainingType) => OfSystem,
        IInvocationOperation call => OfCall(call),
        _ => null,
    };

    private static UnseededSource? OfGenerator(IObjectCreationOperation creation)
    {
        if (creation.Arguments.All(argument => argument.ArgumentKind != ArgumentKind.Explicit
            || argument.Parameter?.Type.SpecialType == SpecialType.System_Boolean))
        {
            return creation.Type?.IsAbstract == false && !IsOwnType(creation.Type) ? OfSystem : null;
        }

        return Generators.SeedOf(creation) is { } seed && SeedOrigin.IsAccidental(seed) ? OfClock : null;
    }

    private static bool IsOwnType(ITypeSymbol type) => !type.DeclaringSyntaxReferences.IsEmpty;

    private static UnseededSource? OfCall(IInvocationOperation call)
    {
        var (method, type) = (call.TargetMethod, call.TargetMethod.ContainingType);
        if (type is null)
        {
            return null;
        }

        if (method.Name == "NewGuid" && type.IsIn("System"))
        {
            return IsSortKey(call)
                ? new UnseededSource(
                    "shuffles by identifiers that are always new", "sort by 'random.Next()' of a seeded generator")
                : null;
        }

        if (type.Name == "RandomNumberGenerator" && type.IsIn("System", "Security", "Cryptography"))
        {
            return method.Name is "GetInt32" or "GetBytes" or "Fill" or "Shuffle" or "GetItems" ? OfSystem : null;
        }

        return IsUnseededLibraryCall(call, type)
            ? new UnseededSource("draws from a generator without a seed", Remedy(call))
            : null;

        static string Remedy(IInvocationOperation call)
            => call.TargetMethod.Name.StartsWith("Random", StringComparison.Ordinal) && call.Instance is not null
                ? "pass a seed as the last argument"
                : PassGenerator;
    }

    private static bool IsUnseededLibraryCall(IInvocationOperation call, INamedTypeSymbol type)
    {
        var name = call.TargetMethod.Name;
        if (type.Name is "MatrixBuilder" or "VectorBuilder" && type.IsIn("MathNet", "Numerics", "LinearAlgebra"))
        {
            return name is "Random" or "RandomPositiveDefinite"
                && !call.Arguments.Any(argument => argument.Parameter?.Name is "seed" or "distribution");
        }

        if (type.Name == "Generate" && type.IsIn("MathNet", "Numerics"))
        {
            return name is "Normal" or "NormalSequence" or "Standard" or "StandardSequence"
                || name.StartsWith("Uniform", StringComparison.Ordinal);
        }

        if (Generators.IsDistribution(type))
        {
            return call.Instance is null && Generators.GeneratorAmong(call.Arguments) is null
                && name.StartsWith("Sample", StringComparison.Ordinal);
        }

        return type.IsIn("System", "Numerics", "Tensors") && name.EndsWith("Distribution", StringComparison.Ordinal)
            && name.StartsWith("Fill", StringComparison.Ordinal) && Generators.GeneratorAmong(call.Arguments) is null;
    }

    private static bool IsSortKey(IInvocationOperation identifier)
    {
        for (var parent = identifier.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda)
            {
                return Operands.CallOf(lambda)?.TargetMethod.Name
                    is "OrderBy" or "OrderByDescending" or "ThenBy" or "Sort";
            }
        }

        return false;
    }
}
