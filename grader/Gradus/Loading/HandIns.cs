namespace Gradus.Loading;

/// <summary>The hand-ins of a class: one folder or one .zip for each learner.</summary>
internal static class HandIns
{
    // Lists and notes that instructors keep beside the hand-ins.
    private static readonly HashSet<string> Companions = new(StringComparer.OrdinalIgnoreCase) { ".md", ".txt", ".json", ".csv", ".yml" };

    /// <summary>Reads all hand-ins, in order of learner.</summary>
    public static IReadOnlyList<HandIn> Read(string folder)
    {
        var folders = Directory.EnumerateDirectories(folder).Where(IsVisible).Select(ReadFolder);
        var files = Directory.EnumerateFiles(folder).Where(f => IsVisible(f) && !Companions.Contains(Path.GetExtension(f))).Select(ReadFile);
        return
        [
            .. folders.Concat(files)
                .GroupBy(h => h.Learner, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.Count() == 1
                    ? g.Single()
                    : HandIn.Invalid(g.Key, $"found {g.Count()} hand-ins named {g.Key}; expected one, a folder or a .zip")),
        ];
    }

    private static bool IsVisible(string path) => !Path.GetFileName(path).StartsWith('.');

    private static HandIn ReadFolder(string path) => new DirectoryInfo(path).LinkTarget is null
        ? HandInReader.Folder(path)
        : HandIn.Invalid(Path.GetFileName(path), "found a link; expected a folder");

    private static HandIn ReadFile(string path) => new FileInfo(path).LinkTarget is not null
        ? HandIn.Invalid(Path.GetFileNameWithoutExtension(path), "found a link; expected a .zip")
        : Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase)
        ? HandInReader.Zip(path)
        : HandIn.Invalid(
            Path.GetFileNameWithoutExtension(path),
            $"found {Path.GetFileName(path)}; expected a folder <learner>/<module>/*.cs or a <learner>.zip");
}
