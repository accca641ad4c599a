using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Buffers;

/// <summary>Which types are buffers of numbers, and which can carry a reference to one.</summary>
internal static class BufferTypes
{
    private const int MaxDepth = 3;

    public static bool IsBuffer(ITypeSymbol? type)
        => type is IArrayTypeSymbol || IsMathNet(type) || IsTensor(type) || IsSpan(type);

    public static bool IsMathNet(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name is "Matrix" or "Vector" && type.IsIn("MathNet", "Numerics", "LinearAlgebra")
                || type.Name is "MatrixStorage" or "VectorStorage"
                && type.IsIn("MathNet", "Numerics", "LinearAlgebra", "Storage"))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsTensor(ITypeSymbol? type)
        => type is INamedTypeSymbol { Arity: 1, Name: "Tensor" or "TensorSpan" or "ReadOnlyTensorSpan" }
            && type.IsIn("System", "Numerics", "Tensors");

    public static bool IsSpan(ITypeSymbol? type)
        => type is INamedTypeSymbol
        {
            Arity: 1,
            Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ArraySegment",
        } && type.IsIn("System");

    /// <summary>What a message calls a buffer of this type.</summary>
    public static string Noun(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol => "array",
        { Name: "ReadOnlyTensorSpan" or "TensorSpan" or "Tensor" } => "tensor",
        _ when !IsMathNet(type) => "object",
        _ when type!.Name.EndsWith("Vector", StringComparison.Ordinal) => "vector",
        _ => "matrix",
    };

    /// <summary>
    /// Whether a value of this type may hold a reference to a buffer: a buffer, a tuple, a record, a collection.
    /// </summary>
    public static bool CanCarry(ITypeSymbol? type) => CanCarry(type, MaxDepth);

    /// <summary>
    /// Whether the caller still owns what comes in here: a buffer by value, and no span, which says that it is written.
    /// </summary>
    public static bool IsInput(IParameterSymbol parameter)
        => parameter.RefKind is not (RefKind.Ref or RefKind.Out)
            && !IsSpan(parameter.Type)
            && !parameter.Type.IsRefLikeType
            && CanCarry(parameter.Type);

    private static bool CanCarry(ITypeSymbol? type, int depth)
        => depth > 0 && (IsBuffer(type) || type is INamedTypeSymbol named && IsCarrier(named, depth - 1));

    private static bool IsCarrier(INamedTypeSymbol type, int depth)
    {
        if (type.TypeKind is TypeKind.Delegate or TypeKind.Enum || type.SpecialType is SpecialType.System_String)
        {
            return false;
        }

        if (type.Arity > 0 && type.IsUnder("System"))
        {
            return type.TypeArguments.Any(argument => CanCarry(argument, depth));
        }

        return (type.IsRecord || type.TypeKind == TypeKind.Struct) && type.SpecialType == SpecialType.None
            && type.GetMembers().Any(member => !member.IsStatic && CanCarry(TypeOf(member), depth));
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
