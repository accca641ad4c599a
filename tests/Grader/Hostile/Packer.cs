using System.IO.Compression;
using System.Text;

namespace Gradus.Grader.Tests.Hostile;

/// <summary>Writes what one learner hands in, as a folder or as an archive.</summary>
internal sealed class Packer(string root, string learner)
{
    public const string Source = "03_Backprop/Relu.cs";

    public string PathOf(string name) => Path.Combine(root, learner, name);

    public string ArchivePath => Path.Combine(root, $"{learner}.zip");

    public void File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public void File(string name, byte[] bytes)
    {
        Folder(Path.GetDirectoryName(name) ?? "");
        System.IO.File.WriteAllBytes(PathOf(name), bytes);
    }

    public void Folder(string name) => Directory.CreateDirectory(PathOf(name));

    public void Link(string name, string target)
    {
        Folder(Path.GetDirectoryName(name) ?? "");
        System.IO.File.CreateSymbolicLink(PathOf(name), target);
    }

    public void Zip(params IEnumerable<(string Name, string Text)> entries) => Zip(unixType: 0, entries);

    public void Zip(int unixType, params IEnumerable<(string Name, string Text)> entries)
    {
        using var archive = ZipFile.Open(ArchivePath, ZipArchiveMode.Create);
        foreach (var (name, text) in entries)
        {
            var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
            entry.ExternalAttributes = unixType << 16;
            using var stream = entry.Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    /// <summary>Changes the bytes of the archive that was just written.</summary>
    public void Spoil(Func<byte[], byte[]> change) =>
        System.IO.File.WriteAllBytes(ArchivePath, change(System.IO.File.ReadAllBytes(ArchivePath)));
}
