namespace Gradus.Loading;

/// <summary>The files of a learner's folder. Links are refused: they could lead to another learner's work, or anywhere.</summary>
internal static class FolderEntries
{
    /// <summary>All files below a folder, in order of path.</summary>
    public static IEnumerable<HandInEntry> Of(string folder) =>
        Directory.EnumerateFileSystemEntries(folder, "*", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.None,
            IgnoreInaccessible = false,
        })
        .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
        .OrderBy(entry => entry.Name, StringComparer.Ordinal)
        .Where(entry => IsFile(entry.Path, entry.Name))
        .Select(entry => new HandInEntry(entry.Name, () => File.OpenRead(entry.Path)));

    private static bool IsFile(string path, string name)
    {
        var attributes = File.GetAttributes(path);
        return attributes.HasFlag(FileAttributes.ReparsePoint)
            ? throw new HandInException($"found the link {name}; expected files and folders only")
            : !attributes.HasFlag(FileAttributes.Directory);
    }
}
