using System.Collections.Immutable;

namespace Gradus.Analyzers.Integrity;

/// <summary>A list of forbidden APIs that comes with the rules.</summary>
internal static class ApiList
{
    /// <summary>What no exercise may use: each name with what to do instead.</summary>
    public static readonly ImmutableDictionary<string, string> Forbidden = Read("Forbidden.txt");

    /// <summary>What an exercise may use only where it asks for it.</summary>
    public static readonly ImmutableDictionary<string, string> Unasked = Read("Unasked.txt");

    /// <summary>The types of which not all is listed.</summary>
    public static readonly ImmutableHashSet<string> TypesWithMembers = Forbidden.Keys.Concat(Unasked.Keys)
        .Where(name => name.IndexOf('.') > 0).Select(name => name.Substring(0, name.LastIndexOf('.')))
        .ToImmutableHashSet();

    /// <summary>Reads a list; a line without the form <c>id; remedy</c> is a mistake of ours.</summary>
    internal static ImmutableDictionary<string, string> Parse(string text)
        => text.Split('\n').Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split([';'], 2))
            .ToImmutableDictionary(parts => ApiName.Plain(parts[0]), parts => parts[1].Trim());

    private static ImmutableDictionary<string, string> Read(string name)
    {
        using var stream = typeof(ApiList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException(
                $"found no resource {name}; expected it in the assembly of the rules");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }
}
