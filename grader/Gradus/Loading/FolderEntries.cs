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
        new FileSystemEnumerable<(string Path, bool IsLink)>(folder, (ref FileSystemEntry e) => (e.ToFullPath(), IsLink(ref e)), Everything)
        {
            ShouldRecursePredicate = (ref FileSystemEntry e) => !IsLink(ref e) && !Clutter.IsFolder(e.FileName.ToString()),
            ShouldIncludePredicate = (ref FileSystemEntry e) => IsLink(ref e) || !e.IsDirectory,
        }
        .Select(e => (e.Path, e.IsLink, Name: Path.GetRelativePath(folder, e.Path)))
        .OrderBy(e => e.Name, StringComparer.Ordinal)
        .Select(e => e.IsLink
            ? throw new HandInException($"found the link {e.Name}; expected files and folders only")
            : new HandInEntry(e.Name, () => Open(e.Path)));

    // What is no regular file has no length either, and opening a pipe would wait for ever.
    private static Stream Open(string path) => new FileInfo(path).Length == 0 ? Stream.Null : File.OpenRead(path);

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
