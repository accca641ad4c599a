using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Buffers;

/// <summary>
/// Which library calls return a view of an operand's storage; what is not named here returns something new.
/// </summary>
internal static class ApiViews
{
    private static readonly HashSet<string> TensorViews =
    [
        "AsTensorSpan", "AsReadOnlyTensorSpan", "GetDimensionSpan", "GetSpan", "PermuteDimensions", "Reshape", "Slice",
        "Squeeze", "SqueezeDimension", "ToDenseTensor", "Transpose", "Unsqueeze",
    ];

    private static readonly HashSet<string> MathNetViews =
        ["AsArray", "AsColumnArrays", "AsColumnMajorArray", "AsRowArrays", "AsRowMajorArray"];

    private static readonly HashSet<string> SpanViews = ["AsMemory", "AsSpan", "Slice"];

    /// <summary>The operand whose storage the result of the call shares, or null.</summary>
    public static IOperation? SharedBy(IInvocationOperation call)
    {
        var (method, type) = (call.TargetMethod, call.TargetMethod.ContainingType);
        if (type is null)
        {
            return null;
        }

        if (type.IsUnder("MathNet"))
        {
            return MathNetViews.Contains(method.Name) ? call.Instance : WrappedArray(call);
        }

        if (type.IsIn("System", "Numerics", "Tensors"))
        {
            return TensorViews.Contains(method.Name) || method.Name == "Create" && IsArray(FirstArgument(call))
                ? Receiver(call)
                : null;
        }

        var isView = type.IsIn("System") && SpanViews.Contains(method.Name)
            || method.Name is "GetEnumerator" or "AsEnumerable" or "AsReadOnly" && type.IsUnder("System");
        return isView ? Receiver(call) : null;
    }

    /// <summary>The array that a constructor wraps without copying it, or null.</summary>
    public static IOperation? SharedBy(IObjectCreationOperation creation)
        => BufferTypes.IsBuffer(creation.Type) && !BufferTypes.IsTensor(creation.Type)
            || creation.Type is { IsRefLikeType: true }
            ? creation.Arguments.Select(argument => argument.Value)
                .FirstOrDefault(value => BufferTypes.IsBuffer(Unconverted(value).Type))
            : null;

    /// <summary>Whether the call copies a container but not what its elements refer to.</summary>
    public static bool IsShallowCopy(IInvocationOperation call)
        => call.TargetMethod.Name is "Clone" or "ToArray" or "ToList" or "ToImmutableArray"
            && call.TargetMethod.ContainingType.IsUnder("System");

    private static IOperation? WrappedArray(IInvocationOperation call)
        => call.TargetMethod.Name is "Dense" or "Diagonal" or "DenseDiagonal"
            ? call.Arguments.Select(argument => argument.Value)
                .FirstOrDefault(value => IsArray(value) || IsStorage(value))
            : null;

    private static bool IsArray(IOperation? value) => value is not null && Unconverted(value).Type is IArrayTypeSymbol;

    private static bool IsStorage(IOperation value)
        => value.Type is { Name: "DenseColumnMajorMatrixStorage" or "DenseVectorStorage" };

    private static IOperation Unconverted(IOperation value)
        => value is IConversionOperation conversion ? conversion.Operand : value;

    private static IOperation? FirstArgument(IInvocationOperation call) => call.Arguments.FirstOrDefault()?.Value;

    private static IOperation? Receiver(IInvocationOperation call) => call.Instance ?? FirstArgument(call);
}
