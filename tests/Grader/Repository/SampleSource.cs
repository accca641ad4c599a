using System.IO.Compression;
using System.Text.Json;

namespace Gradus.Grader.Tests.Repository;

internal sealed record SampleSource(string Learner)
{
    private const string Folder = "grader/Samples";

    public static IReadOnlyList<SampleSource> All { get; } =
    [
        .. Directory.EnumerateFileSystemEntries(Path.Combine(RepositoryRoot.Find(), Folder))
            .Where(entry => Directory.Exists(entry) || Path.GetExtension(entry) == ".zip")
            .Select(entry => new SampleSource(Path.GetFileNameWithoutExtension(entry)))
            .OrderBy(sample => sample.Learner, StringComparer.Ordinal),
    ];

    public string ExpectedPath => IsArchive ? $"{Folder}/{Learner}.expected.json" : $"{Folder}/{Learner}/expected.json";

    private string ArchivePath => Path.Combine(RepositoryRoot.Find(), Folder, Learner + ".zip");

    private bool IsArchive => File.Exists(ArchivePath);

    public IReadOnlyDictionary<string, Dictionary<string, string>> Expected() =>
        JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(RepositoryRoot.Read(ExpectedPath))
        ?? [];

    public IEnumerable<string> HandedInExercises() => Files()
        .Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Intersect(ExerciseSource.All.Select(e => e.Stem));

    public override string ToString() => Learner;

    private List<string> Files()
    {
        if (!IsArchive)
        {
            return [.. RepositoryRoot.Files($"{Folder}/{Learner}", "*")];
        }

        using var archive = ZipFile.OpenRead(ArchivePath);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }
}
