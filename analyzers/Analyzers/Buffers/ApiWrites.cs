using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Buffers;

/// <summary>
/// Which operands a library call overwrites. MathNet: a void member with a <c>result</c> or <c>target</c> writes that,
/// any
/// other void member its receiver. Tensors: whatever is called a destination, and a few named members.
/// </summary>
internal static class ApiWrites
{
    private static readonly HashSet<string> ArrayWriters = ["Clear", "Fill", "Reverse", "Sort"];
    private static readonly HashSet<string> SpanWriters = ["Clear", "Fill"];
    private static readonly HashSet<string> TensorWriters = ["Clear", "Fill", "FilteredUpdate", "SetSlice"];

    public static IEnumerable<IOperation> Of(IInvocationOperation call)
    {
        var type = call.TargetMethod.ContainingType;
        if (type is null)
        {
            return [];
        }

        if (BufferTypes.IsMathNet(type))
        {
            return OfMathNet(call);
        }

        if (type.IsIn("System", "Numerics", "Tensors"))
        {
            return OfTensors(call);
        }

        return type.IsIn("System") ? OfSystem(call, type) : OfOthers(call, type);
    }

    private static List<IOperation> OfMathNet(IInvocationOperation call)
    {
        var results = Arguments(call, name => name is "result" or "target" or "destination").ToList();
        var isVoid = call.TargetMethod.ReturnsVoid;
        if (isVoid ? results.Count > 0 : call.TargetMethod.Name.StartsWith("Try", StringComparison.Ordinal))
        {
            return results;
        }

        return isVoid && call.Instance is { } receiver ? [receiver] : [];
    }

    private static List<IOperation> OfTensors(IInvocationOperation call)
    {
        var destinations = Arguments(call, name => name.IndexOf("estination", StringComparison.Ordinal) >= 0).ToList();
        return destinations.Count == 0 && TensorWriters.Contains(call.TargetMethod.Name)
            && Receiver(call) is { } receiver
            ? [receiver]
            : destinations;
    }

    private static IEnumerable<IOperation> OfSystem(IInvocationOperation call, INamedTypeSymbol type)
    {
        var name = call.TargetMethod.Name;
        return type.Name switch
        {
            "Array" when ArrayWriters.Contains(name)
                => Arguments(call, parameter => parameter is "array" or "keys" or "items"),
            "Array" when name is "Copy" or "ConstrainedCopy"
                => Arguments(call, parameter => parameter == "destinationArray"),
            "Array" when name == "SetValue" => Receiver(call) is { } receiver ? [receiver] : [],
            "Buffer" => Arguments(call, parameter => parameter == "dst"),
            "Random" => Arguments(call, parameter => parameter is "buffer" or "destination" || parameter == "values"),
            "MemoryExtensions" when name is "Sort" or "Reverse" or "Replace"
                => call.Arguments.Take(1).Select(a => a.Value),
            _ when BufferTypes.IsSpan(type) && SpanWriters.Contains(name)
                => Receiver(call) is { } receiver ? [receiver] : [],
            _ => CopyTargets(call),
        };
    }

    private static IEnumerable<IOperation> OfOthers(IInvocationOperation call, INamedTypeSymbol type)
    {
        if (type.IsUnder("MathNet"))
        {
            return call.TargetMethod.ReturnsVoid
                ? Arguments(call, name => name is "result" or "values" or "target")
                : [];
        }

        return type.IsUnder("System") ? CopyTargets(call) : [];
    }

    private static IEnumerable<IOperation> CopyTargets(IInvocationOperation call)
        => call.TargetMethod.Name is "CopyTo" or "TryCopyTo"
            ? Arguments(call, name => name is "array" or "destination")
            : [];

    private static IOperation? Receiver(IInvocationOperation call)
        => call.Instance ?? call.Arguments.FirstOrDefault()?.Value;

    private static IEnumerable<IOperation> Arguments(IInvocationOperation call, Func<string, bool> isWritten)
        => call.Arguments.Where(argument => argument.Parameter is { } parameter && isWritten(parameter.Name))
            .Select(argument => argument.Value);
}
