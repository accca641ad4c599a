using System.Runtime.CompilerServices;
using DiffPlex;
using NUnit.Framework;

namespace Gradus.Grader.Tests;

/// <summary>
/// Compares text with <c>Class.Test.verified.txt</c> beside the test, by the conventions of the Verify package. On a
/// mismatch the text is left in <c>Class.Test.received.txt</c>: renaming it accepts the change.
/// </summary>
internal static class Verifier
{
    public static async Task Verify(
        string target,
        string extension = "txt",
        [CallerFilePath] string source = "",
        [CallerMemberName] string test = "")
    {
        var stem = Path.Combine(SourceFolder(source), $"{Path.GetFileNameWithoutExtension(source)}.{test}");
        var verified = $"{stem}.verified.{extension}";
        var received = $"{stem}.received.{extension}";
        var expected = File.Exists(verified) ? WithLineFeeds(await File.ReadAllTextAsync(verified)) : "";
        if (File.Exists(verified) && expected == target)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, target);
        Assert.Fail($"{Path.GetFileName(verified)} differs from what the code gives now.\n{Difference(expected, target)}\n"
            + $"When the new text is right, rename {received} to {Path.GetFileName(verified)}.");
    }

    private static string Difference(string expected, string actual)
    {
        var difference = new Differ().CreateLineDiffs(expected, actual, ignoreWhitespace: false);
        var lines = difference.DiffBlocks.SelectMany(b => Enumerable.Concat(
            difference.PiecesOld.Skip(b.DeleteStartA).Take(b.DeleteCountA).Select(l => $"- {l}"),
            difference.PiecesNew.Skip(b.InsertStartB).Take(b.InsertCountB).Select(l => $"+ {l}")));
        return string.Join('\n', lines.Take(40));
    }

    // A deterministic build records sources below /_/, so the folder is found from where the test runs.
    private static string SourceFolder(string source)
    {
        var below = source.Replace('\\', '/').Split("/tests/Grader/")[^1];
        return Path.Combine(RepositoryRoot(), "tests", "Grader", Path.GetDirectoryName(below) ?? "");
    }

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Exercises.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No Exercises.sln above {AppContext.BaseDirectory}: snapshots have no home.");
    }

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
