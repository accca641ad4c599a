using System.IO.Compression;
using System.Text;

namespace Gradus.Grader.Tests.Loading;

/// <summary>A folder of hand-ins that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("gradus-").FullName;

    public string Of(string path) => Path.Combine(Root, path);

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Of(path)) ?? Root);
        File.WriteAllBytes(Of(path), bytes);
    }

    public void Zip(string path, params (string Name, string Text)[] entries)
    {
        using var archive = ZipFile.Open(Of(path), ZipArchiveMode.Create);
        foreach (var (name, text) in entries)
        {
            using var stream = archive.CreateEntry(name).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
