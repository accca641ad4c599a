using System.Collections.Concurrent;

namespace Gradus.Reference;

/// <summary>Finds the class that implements an operator for a device, by the stem of the operator.</summary>
/// <typeparam name="TImplementation">The interface of the implementations for one device.</typeparam>
internal static class Implementations<TImplementation>
    where TImplementation : class
{
    private static readonly ConcurrentDictionary<string, TImplementation> Known = new();

    /// <summary>The implementation: the class with the name of the operator, beside the interface.</summary>
    /// <exception cref="InvalidOperationException">There is no such class: a bug of ours.</exception>
    public static TImplementation Of(Contract contract) => Known.GetOrAdd(contract.Stem, Create);

    private static TImplementation Create(string stem)
    {
        Type kind = typeof(TImplementation);
        string name = $"{kind.Namespace}.{stem}";
        return kind.Assembly.GetType(name) is { } type && Activator.CreateInstance(type) is TImplementation implementation
            ? implementation
            : throw new InvalidOperationException($"Expected a class {name} that implements {kind.Name}.");
    }
}
