using System.Globalization;
using Gradus.Analyzers.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Values;

/// <summary>Recognises a new buffer that holds zeros only.</summary>
internal static class ZeroBuffer
{
    private static readonly HashSet<string> Creators =
    [
        "Create", "CreateFromShape", "CreateFromShapeUninitialized", "CreateUninitialized", "Dense", "DenseOfRows",
        "Sparse",
    ];

    public static bool IsMadeBy(IOperation value) => Operands.Strip(value) switch
    {
        IArrayCreationOperation { Initializer: null, Type: IArrayTypeSymbol type }
            => Innermost(type).IsFloating() || BufferTypes.IsBuffer(Innermost(type)),
        IObjectCreationOperation creation => BufferTypes.IsMathNet(creation.Type)
            && creation.Arguments.Length > 0 && creation.Arguments.All(argument => IsSize(argument.Value)),
        IInvocationOperation { TargetMethod.Name: "ToArray" or "ToList" } list
            when Operands.DataOf(list).FirstOrDefault() is { } source => IsMadeBy(source),
        IInvocationOperation { TargetMethod.Name: "Select" } rows
            when Operands.FunctionsOf(rows).FirstOrDefault() is IAnonymousFunctionOperation row
            => Operands.ReturnedBy(row).All(IsMadeBy),
        IInvocationOperation call => Creators.Contains(call.TargetMethod.Name)
            && (BufferTypes.IsMathNet(call.Type) || BufferTypes.IsTensor(call.Type))
            && call.Arguments.Length > 0 && call.Arguments.All(argument => IsSize(argument.Value)),
        _ => false,
    };

    private static ITypeSymbol Innermost(IArrayTypeSymbol type)
        => type.ElementType is IArrayTypeSymbol inner ? Innermost(inner) : type.ElementType;

    /// <summary>A length, a list of lengths, or the number 0.</summary>
    private static bool IsSize(IOperation argument)
    {
        var value = Operands.Strip(argument);
        return value.Type.IsInteger() || value.Type?.SpecialType == SpecialType.System_Boolean
            || value.Type is INamedTypeSymbol { TypeArguments.Length: 1 } list && list.TypeArguments[0].IsInteger()
                && BufferTypes.IsSpan(list)
            || value.Type is IArrayTypeSymbol { ElementType: var element } && element.IsInteger()
            || value.Type is null
            || value.ConstantValue is { HasValue: true, Value: IConvertible number } && value.Type.IsFloating()
                && number.ToDouble(CultureInfo.InvariantCulture) == 0;
    }
}
