using NUnit.Framework;

namespace Gradus.Reference.Tests;

/// <summary>The files in tests/Reference/vectors.</summary>
internal static class GoldenVectors
{
    /// <summary>The folder.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryRoot(), "tests", "Reference", "vectors");

    /// <summary>One test for each case of each file.</summary>
    public static IEnumerable<TestCaseData> Cases =>
        Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal).Select(VectorFile.Read).SelectMany(file =>
            file.Cases.Select(vector => new TestCaseData(file.Contract, vector).SetArgDisplayNames(vector.Request.Id)));

    private static string RepositoryRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Exercises.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException(
            $"No folder above {AppContext.BaseDirectory} holds Exercises.sln; " +
            "run the tests from a build inside the repository.");
    }
}
