using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Flow;

/// <summary>What an expression names: a variable, a member of an object, an element.</summary>
internal static class Places
{
    /// <summary>
    /// The variable, field, property of this object or intermediate result that an expression names, or null.
    /// </summary>
    public static object? KeyOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        IFlowCaptureReferenceOperation capture => capture.Id,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IPropertyReferenceOperation
        {
            Instance: null or IInstanceReferenceOperation,
            Property.IsIndexer: false,
        } property => property.Property,
        _ => null,
    };

    /// <summary>The object and the name of its member that an expression names, or null.</summary>
    public static (IOperation Owner, string Name)? PartOf(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Instance: { } owner } field => (owner, NameOf(field.Field)),
        IPropertyReferenceOperation { Instance: { } owner, Property.IsIndexer: false } property
            => (owner, property.Property.Name),
        _ => null,
    };

    /// <summary>What an expression names an element of, or null.</summary>
    public static IOperation? ElementOf(IOperation operation) => operation switch
    {
        IArrayElementReferenceOperation element => element.ArrayReference,
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } owner } when IsIndexed(owner.Type)
            => owner,
        IImplicitIndexerReferenceOperation element when IsIndexed(element.Instance.Type) => element.Instance,
        _ => null,
    };

    /// <summary>
    /// The part that an element stands for: its own where the index is a constant. What was put in at a constant index,
    /// as <c>activations[0] = x</c>, is taken not to be reached by an index that counts.
    /// </summary>
    public static string ElementName(IOperation element)
    {
        var index = element switch
        {
            IArrayElementReferenceOperation { Indices: { Length: 1 } indices } => indices[0],
            IPropertyReferenceOperation { Arguments: { Length: 1 } arguments } => arguments[0].Value,
            _ => null,
        };
        return index is { ConstantValue: { HasValue: true, Value: { } value } } ? $"[{value}]" : AliasValue.Elements;
    }

    /// <summary>The part that one position of a tuple or record stands for, or null.</summary>
    public static string? PositionOf(ITypeSymbol? type, int position) => type switch
    {
        INamedTypeSymbol { IsTupleType: true } => "Item" + (position + 1),
        INamedTypeSymbol { IsRecord: true } record => record.InstanceConstructors
            .FirstOrDefault(one => one.Parameters.Length > position && !one.IsImplicitlyDeclared)
            ?.Parameters[position].Name,
        _ => null,
    };

    public static ITypeSymbol? ElementType(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments.Length: 1 } named => named.TypeArguments[0],
        _ => null,
    };

    /// <summary>The type without the names of a tuple's elements, or without type arguments.</summary>
    public static ITypeSymbol Unnamed(ITypeSymbol type) => type is INamedTypeSymbol { IsTupleType: true } tuple
        ? tuple.TupleUnderlyingType ?? tuple
        : type.OriginalDefinition;

    /// <summary>The expression without what the compiler put around it.</summary>
    public static IOperation Unwrap(IOperation operation) => operation switch
    {
        IDeclarationExpressionOperation declaration => Unwrap(declaration.Expression),
        IParenthesizedOperation parenthesized => Unwrap(parenthesized.Operand),
        IConversionOperation { IsImplicit: true } conversion => Unwrap(conversion.Operand),
        _ => operation,
    };

    public static bool IsScalar(ITypeSymbol? type)
        => type is null or { TypeKind: TypeKind.Enum or TypeKind.Delegate }
            or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String }
            or { SpecialType: SpecialType.System_Void };

    private static bool IsIndexed(ITypeSymbol? type) => BufferTypes.CanCarry(type) || type is { IsRefLikeType: true };

    private static string NameOf(IFieldSymbol field) => (field.CorrespondingTupleField ?? field).Name;
}
