using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Flow;

/// <summary>Whether what is kept is an object itself, an object that holds it, or a wrap of it.</summary>
internal static class Sameness
{
    /// <summary>The kept value is the object, or a tuple, a record or an object made of such objects.</summary>
    public static bool IsWhole(KeptReference kept, object origin)
    {
        var (value, type) = (Operands.Strip(kept.Value), TypeOf(origin));
        if (!IsOwned(type))
        {
            return false;
        }

        return SymbolEqualityComparer.Default.Equals(value.Type, type)
            ? !(value is IInvocationOperation call && ApiViews.SharedBy(call) is not null)
            : !BufferTypes.IsBuffer(value.Type) && value.Type is INamedTypeSymbol holder && Holds(holder, type);
    }

    /// <summary>The kept value is a matrix, a vector or a tensor whose storage is the array.</summary>
    public static bool IsWrap(KeptReference kept, object origin)
        => TypeOf(origin) is IArrayTypeSymbol { ElementType: var element } && !BufferTypes.CanCarry(element)
            && (BufferTypes.IsMathNet(kept.Value.Type) || BufferTypes.IsTensor(kept.Value.Type));

    public static ITypeSymbol? TypeOf(object origin) => origin switch
    {
        BufferSite site => site.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool IsOwned(ITypeSymbol? type) => type is { IsReferenceType: true } && BufferTypes.IsBuffer(type);

    private static bool Holds(INamedTypeSymbol holder, ITypeSymbol? type)
        => holder.GetMembers().Any(member => member switch
        {
            IFieldSymbol field => SymbolEqualityComparer.Default.Equals(field.Type, type),
            IPropertySymbol property => SymbolEqualityComparer.Default.Equals(property.Type, type),
            _ => false,
        });
}
