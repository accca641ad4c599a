using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Gradus.Reporting;

/// <summary>
/// Turns the names of learners, which are folder names of strangers, into parts of file names: no separators, no
/// reserved device names, at most 60 characters, and no two alike on a file system that ignores case.
/// </summary>
internal static class FileStems
{
    private const int MaxRunes = 40;

    private static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A stem for each name. A name that is safe as it is stays as it is; others get a digest of the name.
    /// </summary>
    public static IReadOnlyDictionary<string, string> For(IReadOnlyCollection<string> names)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return names
            .OrderBy(n => !IsSafe(n)).ThenBy(n => n, StringComparer.Ordinal)
            .ToDictionary(n => n, n => Candidates(n).First(taken.Add));
    }

    private static IEnumerable<string> Candidates(string name)
    {
        if (IsSafe(name))
        {
            yield return name;
        }

        var marked = $"{Legible(name)}-{Digest(name)}";
        yield return marked;
        for (var n = 2; ; n++)
        {
            yield return $"{marked}-{n}";
        }
    }

    private static bool IsSafe(string name) => name == Legible(name) && Ascii.IsValid(name);

    private static string Legible(string name)
    {
        var runes = name.EnumerateRunes().Take(MaxRunes).Select(r => IsAllowed(r) ? r.ToString() : "-");
        var words = string.Concat(runes).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var stem = string.Join('-', words).Trim('-', '.');
        return stem.Length == 0 || Reserved.Contains(stem.Split('.')[0]) ? $"learner{stem}" : stem;
    }

    private static bool IsAllowed(Rune rune) => rune.Value is '-' or '_' or '.' || Rune.IsLetterOrDigit(rune);

    private static string Digest(string name) =>
        Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(name.AsSpan())))[..8];
}
