using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Buffers;

/// <summary>Which library calls put a reference into a collection.</summary>
internal static class ApiStores
{
    private static readonly HashSet<string> Names =
        ["Add", "AddFirst", "AddLast", "Append", "Enqueue", "Insert", "Push", "TryAdd"];

    /// <summary>The collection and what is put into it, or null.</summary>
    public static (IOperation Container, IOperation Value)? Of(IInvocationOperation call)
        => call is { Instance: { } container, Arguments.Length: > 0 }
            && Names.Contains(call.TargetMethod.Name)
            && IsCollection(call.TargetMethod.ContainingType)
            && call.Arguments[call.Arguments.Length - 1].Value is var value && BufferTypes.CanCarry(value.Type)
            ? (container, value)
            : null;

    private static bool IsCollection(INamedTypeSymbol? type)
        => type?.ContainingNamespace is { Name: "Generic" or "Concurrent", ContainingNamespace.Name: "Collections" }
            && type.IsUnder("System");
}
