using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Recurrent;

/// <summary>Where a matrix, vector or tensor around an array is made.</summary>
internal static class WrappedBuffer
{
    public static bool IsWrap(IOperation operation) => operation switch
    {
        IInvocationOperation call => IsWrapped(call.Type, ApiViews.SharedBy(call)),
        IObjectCreationOperation creation => IsWrapped(creation.Type, ApiViews.SharedBy(creation)),
        IConversionOperation conversion => IsWrapped(conversion.Type, conversion.Operand),
        _ => false,
    };

    /// <summary>Whether the wrap is made in the loop, anew every turn; else it is one object that is stored.</summary>
    public static bool IsMadeIn(SyntaxNode loop, IOperation value)
        => Operands.Root(value) is not { } variable || Loops.Declares(loop, variable);

    private static bool IsWrapped(ITypeSymbol? type, IOperation? wrapped)
        => wrapped is not null && Operands.Strip(wrapped).Type is IArrayTypeSymbol
            && (BufferTypes.IsMathNet(type) || BufferTypes.IsTensor(type));
}
