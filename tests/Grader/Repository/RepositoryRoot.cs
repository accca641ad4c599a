using Gradus.Releasing;

namespace Gradus.Grader.Tests.Repository;

internal static class RepositoryRoot
{
    public static string Find() =>
        RepositoryFolder.FindFrom(AppContext.BaseDirectory)
        ?? throw new InvalidOperationException(
            $"No {RepositoryFolder.SolutionFile} above {AppContext.BaseDirectory}: build the tests in the repository.");
}
