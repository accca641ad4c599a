using System.CommandLine;
using Gradus.Releasing;

namespace Gradus.Commands;

/// <summary><c>gradus release</c>: for authors, who edit solutions and never stubs.</summary>
internal sealed class ReleaseCommand(TextWriter output, TextWriter error)
{
    private const int Done = 0;
    private const int Drifted = 1;
    private const int CannotRun = 2;

    /// <summary>The command, to be added to the root command.</summary>
    /// <param name="output">Where lists of files go.</param>
    /// <param name="error">Where the reason goes when there is nothing to list.</param>
    internal static Command Create(TextWriter output, TextWriter error)
    {
        var check = new Option<bool>("--check")
        {
            Description = "Change nothing; list the stubs that differ and exit with 1 when there are any.",
        };
        var command = new Command("release", "Write the stubs in exercises/ from solutions/, whatever stands there.")
        {
            check,
        };
        command.SetAction(
            result => new ReleaseCommand(output, error).Run(Directory.GetCurrentDirectory(), result.GetValue(check)));
        return command;
    }

    /// <summary>Writes or checks the stubs of the repository around a folder, and returns the exit code.</summary>
    internal int Run(string directory, bool check)
    {
        if (RepositoryFolder.FindFrom(directory) is not { } root)
        {
            error.WriteLine(
                $"found no {RepositoryFolder.SolutionFile} in {directory} or above; "
                + "expected the repository of the kit: change to a folder of it and run `gradus release` again.");
            return CannotRun;
        }

        try
        {
            return check ? Check(root) : Write(root);
        }
        catch (ReleaseException e)
        {
            error.WriteLine(e.Message);
            return CannotRun;
        }
    }

    private int Check(string root)
    {
        var drifts = Release.Check(root);
        WriteLines(drifts.Select(d => d.ToString()));
        if (drifts.Count == 0)
        {
            output.WriteLine("exercises/ is what solutions/ generate.");
            return Done;
        }

        output.WriteLine($"{drifts.Count} file(s) differ.");
        return Drifted;
    }

    private int Write(string root)
    {
        var drifts = Release.Write(root);
        WriteLines(drifts.Select(d => $"{(d.Kind == DriftKind.Stale ? "removed" : "wrote")} {d.File.Path}"));
        output.WriteLine(drifts.Count == 0 ? "exercises/ was up to date." : $"{drifts.Count} file(s) changed.");
        return Done;
    }

    private void WriteLines(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            output.WriteLine(line);
        }
    }
}
