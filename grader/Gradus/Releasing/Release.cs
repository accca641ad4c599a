using System.Text;

namespace Gradus.Releasing;

/// <summary>Keeps the stubs in <c>exercises/</c> equal to what <c>solutions/</c> generate.</summary>
internal static class Release
{
    private const string ModulePattern = "??_*";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>All stubs as they should be, and those that should not be there, by path.</summary>
    /// <exception cref="ReleaseException">A solution's regions are not in order.</exception>
    public static IReadOnlyList<StubFile> Plan(string repositoryRoot)
    {
        var stubs = Sources(repositoryRoot, "solutions").Select(path => Stub(repositoryRoot, path)).ToList();
        var stale = Sources(repositoryRoot, "exercises")
            .Where(path => path.Split('/')[2] != "Tests")
            .Except(stubs.Select(s => s.Path))
            .Select(path => new StubFile(path, null));
        return [.. stubs.Concat(stale).OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>The files that are not as they should be.</summary>
    /// <exception cref="ReleaseException">A solution's regions are not in order.</exception>
    public static IReadOnlyList<Drift> Check(string repositoryRoot) =>
        [.. Plan(repositoryRoot).Select(file => Compare(repositoryRoot, file)).OfType<Drift>()];

    /// <summary>Writes and removes what is not as it should be, and says what that was.</summary>
    /// <exception cref="ReleaseException">A solution's regions are not in order; nothing was written.</exception>
    public static IReadOnlyList<Drift> Write(string repositoryRoot)
    {
        var drifts = Check(repositoryRoot);
        foreach (var (file, _) in drifts)
        {
            string path = Path.Combine(repositoryRoot, file.Path);
            if (file.Text is null)
            {
                File.Delete(path);
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? repositoryRoot);
            File.WriteAllText(path, file.Text, Utf8);
        }

        return drifts;
    }

    private static Drift? Compare(string repositoryRoot, StubFile file)
    {
        string path = Path.Combine(repositoryRoot, file.Path);
        return (file.Text, File.Exists(path)) switch
        {
            (null, _) => new Drift(file, DriftKind.Stale),
            (_, false) => new Drift(file, DriftKind.Missing),
            _ => Holds(path, file.Text) ? null : new Drift(file, DriftKind.Changed),
        };
    }

    private static bool Holds(string path, string text) =>
        File.ReadAllBytes(path).AsSpan().SequenceEqual(Utf8.GetBytes(text));

    private static StubFile Stub(string repositoryRoot, string solution) => new(
        "exercises" + solution["solutions".Length..],
        StubGenerator.Generate(File.ReadAllText(Path.Combine(repositoryRoot, solution)), solution));

    private static IEnumerable<string> Sources(string repositoryRoot, string folder)
    {
        var top = new DirectoryInfo(Path.Combine(repositoryRoot, folder));
        return (top.Exists ? top.EnumerateDirectories(ModulePattern) : [])
            .Where(module => char.IsAsciiDigit(module.Name[0]) && char.IsAsciiDigit(module.Name[1]))
            .SelectMany(module => module.EnumerateFiles("*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(repositoryRoot, file.FullName).Replace('\\', '/'))
            .Where(path => !path.Split('/').Intersect(["obj", "bin"]).Any());
    }
}
