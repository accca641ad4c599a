using System.Text.Json;

namespace Gradus.Reference.Tests;

internal static class ReferenceVectors
{
    public static IReadOnlyList<VectorCase> Of(string operation)
    {
        string path = Path.Combine(RepositoryRoot(), "tests", "Reference", "vectors", operation + ".json");
        using JsonDocument file = JsonDocument.Parse(File.ReadAllText(path));
        return [.. file.RootElement.GetProperty("cases").EnumerateArray().Select(VectorCase.Parse)];
    }

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
