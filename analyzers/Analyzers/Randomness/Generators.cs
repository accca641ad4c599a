using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Randomness;

/// <summary>What makes random numbers: generators, distributions, and the calls that draw from them.</summary>
internal static class Generators
{
    /// <summary>Whether the type is System.Random, is derived from it, or is the kit's.</summary>
    public static bool IsGenerator(ITypeSymbol? type)
    {
        for (var known = type; known is not null; known = known.BaseType)
        {
            if (known.Name == "Random" && known.IsIn("System"))
            {
                return true;
            }
        }

        return type?.Name == "RandomSource" && type.IsIn("Gradus", "Kit");
    }

    public static bool IsDistribution(ITypeSymbol? type) => type.IsIn("MathNet", "Numerics", "Distributions");

    /// <summary>Whether a call takes numbers from a generator or a distribution, or makes a new identifier.</summary>
    public static bool IsDraw(IOperation operation)
    {
        if (operation is not IInvocationOperation { TargetMethod: { ContainingType: { } type } method } call)
        {
            return false;
        }

        return call.Instance is not null && IsGenerator(type)
            || IsDistribution(type) && method.Name.StartsWith("Sample", StringComparison.Ordinal)
            || method.Name == "NewGuid" && type.IsIn("System")
            || type.Name == "RandomNumberGenerator" && type.IsIn("System", "Security", "Cryptography");
    }

    /// <summary>The seed that a generator is made with, or null.</summary>
    public static IOperation? SeedOf(IOperation creation)
    {
        IEnumerable<IArgumentOperation> arguments = creation switch
        {
            IObjectCreationOperation made when IsGenerator(made.Type) => made.Arguments,
            IInvocationOperation { TargetMethod.Name: "Seeded" } call when IsGenerator(call.Type) => call.Arguments,
            _ => Array.Empty<IArgumentOperation>(),
        };
        return arguments
            .FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit
                && argument.Parameter?.Type.IsInteger() == true)?.Value;
    }

    /// <summary>The argument that brings the generator, or null where there is none or it is null.</summary>
    public static IOperation? GeneratorAmong(IEnumerable<IArgumentOperation> arguments)
        => arguments.Where(argument => IsGenerator(argument.Parameter?.Type))
            .Select(argument => Operands.Strip(argument.Value))
            .FirstOrDefault(value => value.ConstantValue is not { HasValue: true, Value: null }
                && value is not IDefaultValueOperation);
}
