using Gradus.Releasing;

namespace Gradus.Grader.Tests.Releasing;

internal sealed class TemporaryRepository : IDisposable
{
    public TemporaryRepository() => Write(RepositoryFolder.SolutionFile, "");

    public string Root { get; } = Directory.CreateTempSubdirectory("gradus-").FullName;

    public void Write(string path, string text)
    {
        string full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? Root);
        File.WriteAllText(full, text);
    }

    public bool Has(string path) => File.Exists(Path.Combine(Root, path));

    public byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(Root, path));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
