using Microsoft.CodeAnalysis;

namespace Gradus.Analyzers.Buffers;

/// <summary>Recognises types by namespace and name, without building display strings.</summary>
internal static class TypeNames
{
    public static bool IsIn(this ITypeSymbol? type, params string[] path)
    {
        var space = type?.ContainingNamespace;
        for (var i = path.Length - 1; i >= 0; i--)
        {
            if (space is null || space.Name != path[i])
            {
                return false;
            }

            space = space.ContainingNamespace;
        }

        return space is { IsGlobalNamespace: true };
    }

    public static bool IsUnder(this ITypeSymbol? type, string root)
    {
        for (var space = type?.ContainingNamespace; space is not null; space = space.ContainingNamespace)
        {
            if (space.ContainingNamespace is { IsGlobalNamespace: true })
            {
                return space.Name == root;
            }
        }

        return false;
    }

    public static bool IsInteger(this ITypeSymbol? type)
        => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64
            or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    public static bool IsNumeric(this ITypeSymbol? type) => type.IsInteger() || type.IsFloating();

    public static bool IsFloating(this ITypeSymbol? type)
        => type?.SpecialType is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal;
}
