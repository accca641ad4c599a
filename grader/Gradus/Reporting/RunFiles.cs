using Gradus.Results;

namespace Gradus.Reporting;

/// <summary>Everything that a run leaves behind for people and programs.</summary>
internal static class RunFiles
{
    /// <summary>The files of a run: the same run gives the same bytes.</summary>
    /// <exception cref="ArgumentException">A learner has two entries for one exercise.</exception>
    public static IEnumerable<ReportFile> Of(RunResult run)
    {
        var cohort = Cohort.Of(run);
        yield return new("results.json", ResultsJson.Of(run));
        yield return new("gradebook.csv", GradebookCsv.Of(cohort));
        yield return new("report.html", ClassReport.Of(cohort));
        foreach (var learner in cohort.Learners)
        {
            yield return new($"feedback/{learner.FileStem}.html", FeedbackHtml.Of(learner));
            yield return new($"feedback/{learner.FileStem}.md", FeedbackMarkdown.Of(learner));
        }
    }

    /// <summary>
    /// Writes the files into a folder, which is made when it is not there. Files that are there already are replaced
    /// whole: who reads one meanwhile sees the old or the new one. Files of earlier runs with other names are left
    /// alone.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be written; the message says which, why and what to
    /// do.</exception>
    public static void Write(RunResult run, string directory)
    {
        foreach (var file in Of(run))
        {
            WriteOne(file, directory);
        }
    }

    private static void WriteOne(ReportFile file, string directory)
    {
        try
        {
            AtomicFile.Write(Path.Combine(directory, file.Path), file.Text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"Cannot write {file.Path} of the report into '{Path.GetFullPath(directory)}': {e.Message} "
                + "Make that folder writable and free of folders with the report's file names, or choose another one.", e);
        }
    }
}
