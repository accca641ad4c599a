using System.Text.Json;
using Gradus.Grader.Tests.Repository;

namespace Gradus.Grader.Tests.Hostile;

/// <summary>The submissions beside this file, each with the verdicts that it deserves.</summary>
internal static class HostileSubmissions
{
    public const string Folder = "tests/Grader/Hostile";

    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateDirectories(Path.Combine(RepositoryRoot.Find(), Folder))
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    public static Dictionary<string, Dictionary<string, string>> ExpectedOf(string name) =>
        JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(
            RepositoryRoot.Read($"{Folder}/{name}/expected.json"))
        ?? throw new InvalidDataException($"found null in {Folder}/{name}/expected.json");

    public static void CopyTo(string root)
    {
        foreach (var file in RepositoryRoot.Files(Folder, "*.cs").Where(f => f.Split('/').Length > Folder.Split('/').Length + 1))
        {
            var target = Path.Combine(root, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? root);
            File.Copy(Path.Combine(RepositoryRoot.Find(), file), target);
        }
    }
}
