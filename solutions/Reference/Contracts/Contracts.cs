using System.Reflection;

namespace Gradus.Reference;

/// <summary>All operators: every class of this assembly that has a contract in a property named Contract.</summary>
public static class Contracts
{
    private static readonly Lazy<IReadOnlyDictionary<string, Contract>> ByName = new(() =>
        typeof(Contracts).Assembly.GetTypes()
            .Select(type => type.GetProperty("Contract", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
            .OfType<Contract>()
            .OrderBy(found => found.Name, StringComparer.Ordinal)
            .ToDictionary(found => found.Name));

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyCollection<Contract> All => [.. ByName.Value.Values];

    /// <summary>The operator of that name, such as conv2d.</summary>
    /// <exception cref="OperatorException">There is none.</exception>
    public static Contract Named(string name) =>
        ByName.Value.TryGetValue(name, out Contract? found)
            ? found
            : throw new OperatorException(
                $"Found the operator {name}, expected one of {string.Join(", ", ByName.Value.Keys)}.");
}
