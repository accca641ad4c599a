using Gradus.Releasing;

namespace Gradus.Grader.Tests.Repository;

internal static class RepositoryRoot
{
    private static readonly string[] Unversioned = ["artifacts", "report", "bin", "obj", ".git", ".vs", ".idea"];

    public static string Find() =>
        RepositoryFolder.FindFrom(AppContext.BaseDirectory)
        ?? throw new InvalidOperationException(
            $"No {RepositoryFolder.SolutionFile} above {AppContext.BaseDirectory}: build the tests in the repository.");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Find(), path));

    public static bool Has(string path) => File.Exists(Path.Combine(Find(), path));

    public static IEnumerable<string> Files(string folder, string pattern)
    {
        string root = Find();
        return Directory.EnumerateFiles(Path.Combine(root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Intersect(Unversioned).Any())
            .Order(StringComparer.Ordinal);
    }
}
