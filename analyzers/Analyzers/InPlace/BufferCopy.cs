using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.InPlace;

/// <summary>The expression that copies a buffer.</summary>
internal static class BufferCopy
{
    /// <summary>The copy of what the text names, or null where no short expression copies that type.</summary>
    public static string? Of(string name, ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol { ElementType: var element } when !BufferTypes.CanCarry(element)
            => $"({type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}){name}.Clone()",
        { Name: "Matrix" or "Vector", IsAbstract: true } when BufferTypes.IsMathNet(type) => $"{name}.Clone()",
        _ => null,
    };
}
