namespace Gradus.Reporting;

/// <summary>Writes a file whole or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>Writes the text beside its place, then moves it there; makes the folder when it is not there.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path)) ?? path);
        var draft = Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetRandomFileName()}.draft");
        try
        {
            File.WriteAllText(draft, text);
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
