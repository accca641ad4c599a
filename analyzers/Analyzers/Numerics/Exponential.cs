using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Numerics;

/// <summary>A place where an exponential is taken.</summary>
/// <param name="Site">The call, or the method group that stands for it.</param>
/// <param name="Argument">What the exponential is taken of; for a method group, what it is mapped over.</param>
internal sealed record Exponential(IOperation Site, IOperation Argument)
{
    /// <summary>The exponential that this operation is, or null.</summary>
    public static Exponential? At(IOperation operation) => operation switch
    {
        IInvocationOperation call => OfCall(call),
        IMethodReferenceOperation { Method: var method } function
            when IsScalarExp(method) && Operands.CallOf(function) is { } call
                && Operands.DataOf(call).FirstOrDefault() is { } data
            => new Exponential(function, data),
        _ => null,
    };

    private static Exponential? OfCall(IInvocationOperation call)
    {
        var (method, type) = (call.TargetMethod, call.TargetMethod.ContainingType);
        if (method.Name == "PointwiseExp" && BufferTypes.IsMathNet(type) && call.Instance is { } receiver)
        {
            return new Exponential(call, receiver);
        }

        if (call.Arguments.FirstOrDefault()?.Value is not { } first)
        {
            return null;
        }

        if (IsScalarExp(method) || method.Name == "Exp" && type.IsIn("System", "Numerics", "Tensors"))
        {
            return new Exponential(call, first);
        }

        return method.Name == "Pow" && type.IsIn("System") && call.Arguments.Length == 2 && IsE(first)
            ? new Exponential(call, call.Arguments[1].Value)
            : null;
    }

    private static bool IsScalarExp(IMethodSymbol method)
        => method.Name == "Exp" && method.ContainingType.IsIn("System")
            && method.ContainingType.Name is "Math" or "MathF" or "Double" or "Single";

    private static bool IsE(IOperation operand)
        => Operands.Strip(operand) is IFieldReferenceOperation { Field: { Name: "E", IsConst: true } };
}
