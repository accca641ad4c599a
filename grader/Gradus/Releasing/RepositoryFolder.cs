namespace Gradus.Releasing;

/// <summary>Finds the repository of the kit.</summary>
internal static class RepositoryFolder
{
    /// <summary>The file that only the root holds.</summary>
    public const string SolutionFile = "Exercises.sln";

    /// <summary>The nearest folder, from here upward, with <see cref="SolutionFile"/>, if any.</summary>
    public static string? FindFrom(string directory)
    {
        for (var folder = new DirectoryInfo(directory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SolutionFile)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
