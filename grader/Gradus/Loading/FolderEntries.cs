using System.IO.Enumeration;

namespace Gradus.Loading;

/// <summary>The files of a learner's folder. Links are refused: they could lead to another learner's work, or anywhere.</summary>
internal static class FolderEntries
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    /// <summary>All files below a folder, in order of path.</summary>
    public static IEnumerable<HandInEntry> Of(string folder) =>
        new FileSystemEnumerable<(string Path, bool IsLink)>(folder, (ref e) => (e.ToFullPath(), IsLink(ref e)), Everything)
        {
            ShouldIncludePredicate = (ref e) => !e.IsDirectory || IsLink(ref e),

            // A link to a folder above would never end.
            ShouldRecursePredicate = (ref e) => !IsLink(ref e),
        }
        .Select(entry => (entry.Path, entry.IsLink, Name: Path.GetRelativePath(folder, entry.Path).Replace('\\', '/')))
        .OrderBy(entry => entry.Name, StringComparer.Ordinal)
        .Select(entry => entry.IsLink
            ? throw new HandInException($"found the link {entry.Name}; expected files and folders only")
            : new HandInEntry(entry.Name, () => Open(entry.Path)));

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    // Opening a named pipe waits for a writer for ever; like an empty file it has no length.
    private static Stream Open(string path) => new FileInfo(path).Length == 0 ? Stream.Null : File.OpenRead(path);
}
