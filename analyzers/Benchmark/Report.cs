using System.Globalization;

namespace Gradus.Analyzers.Benchmark;

/// <summary>The figures, and whether they are good enough.</summary>
internal static class Report
{
    private const double MaxShare = 0.5;
    private const double MaxMillisecondsPerFile = 1;

    public static void Write(TextWriter output, Corpus files, Contender ours, Contender theirs)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores, {files.Files} files, {files.Lines} lines, median of the rounds
            {ours.Name}: {ours.Rules} rules, {ours.Total.TotalMilliseconds:F1} ms
            {theirs.Name}: {theirs.Rules} rules, {theirs.Total.TotalMilliseconds:F1} ms
            ratio {Share(ours, theirs):F2}, at most {MaxShare:F2} is allowed

            rule          ms per file, at most {MaxMillisecondsPerFile:F0} is allowed
            """));
        foreach (var (ids, time) in ours.ByRule)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ids,-14}{PerFile(time, files):F3}"));
        }
    }

    public static bool HoldsBars(Corpus files, Contender ours, Contender theirs)
        => Share(ours, theirs) <= MaxShare
            && ours.ByRule.All(rule => PerFile(rule.Time, files) <= MaxMillisecondsPerFile);

    private static double Share(Contender ours, Contender theirs) => ours.Total / theirs.Total;

    private static double PerFile(TimeSpan time, Corpus files) => time.TotalMilliseconds / files.Files;
}
