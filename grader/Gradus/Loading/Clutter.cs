namespace Gradus.Loading;

/// <summary>What operating systems, editors and builds leave in every folder: nobody means to hand it in.</summary>
internal static class Clutter
{
    /// <summary>Whether a folder is passed over with all that is in it.</summary>
    public static bool IsFolder(string name) => name is "bin" or "obj" or "__MACOSX" || (name.StartsWith('.') && name is not (".." or "."));

    /// <summary>Whether a path, with forward slashes, leads through such a folder or to such a file.</summary>
    public static bool Is(string path)
    {
        var parts = path.Split('/');
        return parts[..^1].Any(IsFolder) || parts[^1] is ".DS_Store" || parts[^1].StartsWith("._", StringComparison.Ordinal);
    }
}
