using Gradus.Analyzers.Buffers;
using Gradus.Analyzers.Randomness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Concurrency;

/// <summary>Uses of an object that another thread must not touch meanwhile.</summary>
internal static class UnsafeUse
{
    private static readonly HashSet<string> Collections =
    [
        "Dictionary", "HashSet", "LinkedList", "List", "PriorityQueue", "Queue", "SortedDictionary", "SortedList",
        "SortedSet", "Stack",
    ];

    private static readonly string[] Changing =
    [
        "Add", "Append", "Clear", "Dequeue", "Enqueue", "Insert", "Pop", "Push", "Remove", "Sort", "TryAdd",
        "TryDequeue", "TryPop",
    ];

    /// <summary>The generator that is drawn from or handed on, or the collection that is changed; else null.</summary>
    public static IOperation? At(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: { } receiver } call when Generators.IsGenerator(receiver.Type)
            => call.TargetMethod.Name is "ToString" or "GetType" or "Equals" or "GetHashCode" ? null : receiver,
        IInvocationOperation call => ChangedCollection(call),
        IArgumentOperation { Value: { } value, Parent: IInvocationOperation } when Generators.IsGenerator(value.Type)
            => value,
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { Type.Name: "Dictionary" } receiver } entry
            when entry.Parent is IAssignmentOperation assignment && assignment.Target == entry
                || entry.Parent is IIncrementOrDecrementOperation
            => receiver,
        _ => null,
    };

    /// <summary>The collection that a call changes, or null.</summary>
    public static IOperation? ChangedCollection(IInvocationOperation call)
        => IsCollection(call.Instance?.Type)
            && Changing.Any(verb => call.TargetMethod.Name.StartsWith(verb, StringComparison.Ordinal))
                ? call.Instance
                : null;

    private static bool IsCollection(ITypeSymbol? type)
        => type is not null && (Collections.Contains(type.Name) && type.IsIn("System", "Collections", "Generic")
            || type.Name == "StringBuilder" && type.IsIn("System", "Text"));
}
