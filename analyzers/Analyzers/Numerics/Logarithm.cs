using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Numerics;

/// <summary>A place where a logarithm is taken.</summary>
/// <param name="Site">The call, or the method group that stands for it.</param>
/// <param name="Argument">What the logarithm is taken of; for a method group, what it is mapped over.</param>
internal sealed record Logarithm(IOperation Site, IOperation Argument)
{
    /// <summary>The logarithm that this operation is, or null.</summary>
    public static Logarithm? At(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "PointwiseLog" or "PointwiseLog10", Instance: { } receiver } call
            when BufferTypes.IsMathNet(receiver.Type)
            => new Logarithm(call, receiver),
        IInvocationOperation { Arguments: { Length: > 0 } arguments } call when IsLog(call.TargetMethod)
            => new Logarithm(call, arguments[0].Value),
        IMethodReferenceOperation { Method: var method } function
            when IsLog(method) && Operands.CallOf(function) is { } call
                && Operands.DataOf(call).FirstOrDefault() is { } data
            => new Logarithm(function, data),
        _ => null,
    };

    private static bool IsLog(IMethodSymbol method)
        => method.Name is "Log" or "Log2" or "Log10" && (method.ContainingType.IsIn("System")
                && method.ContainingType.Name is "Math" or "MathF" or "Double" or "Single"
            || method.ContainingType.IsIn("System", "Numerics", "Tensors"));
}
