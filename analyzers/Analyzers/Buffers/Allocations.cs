using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Buffers;

/// <summary>Which expressions make a buffer that holds only zeros.</summary>
internal static class Allocations
{
    public static bool IsZero(IOperation operation) => operation switch
    {
        IConversionOperation conversion => IsZero(conversion.Operand),
        IArrayCreationOperation array => array.Initializer is null || array.Initializer.ElementValues.IsEmpty,
        IObjectCreationOperation creation => BufferTypes.IsBuffer(creation.Type) && AreLengths(creation.Arguments),
        IInvocationOperation call => IsZeroFactory(call) && AreLengths(call.Arguments),
        _ => false,
    };

    private static bool IsZeroFactory(IInvocationOperation call)
    {
        var (name, type) = (call.TargetMethod.Name, call.TargetMethod.ContainingType);
        return name is "Dense" or "Sparse" && type.IsUnder("MathNet")
            || name is "CreateFromShape" or "CreateFromShapeUninitialized" or "Create"
            && type.IsIn("System", "Numerics", "Tensors");
    }

    /// <summary>Sizes, and no contents: integers, or the list of a tensor's lengths.</summary>
    private static bool AreLengths(IEnumerable<IArgumentOperation> arguments)
        => arguments.All(argument => argument.Parameter is { Name: var name, Type: var type }
            && (type.IsInteger() || type.SpecialType == SpecialType.System_Boolean
                || name is "lengths" or "strides" or "order"));
}
