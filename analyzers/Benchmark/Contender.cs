using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.Benchmark;

/// <summary>A pack of rules and how long each of them took, round by round.</summary>
internal sealed class Contender(string name, ImmutableArray<DiagnosticAnalyzer> rules)
{
    private readonly Dictionary<DiagnosticAnalyzer, List<TimeSpan>> _times =
        rules.ToDictionary(rule => rule, _ => new List<TimeSpan>());

    public string Name { get; } = name;

    public int Rules => rules.Length;

    /// <summary>The time of all rules together: the median of the rounds.</summary>
    public TimeSpan Total => Median([.. Enumerable.Range(0, _times.Values.First().Count)
        .Select(round => _times.Values.Aggregate(TimeSpan.Zero, (sum, times) => sum + times[round]))]);

    /// <summary>The ids of each rule and its median time, the slowest first.</summary>
    public IEnumerable<(string Ids, TimeSpan Time)> ByRule
        => _times.Select(entry => (IdsOf(entry.Key), Median(entry.Value))).OrderByDescending(entry => entry.Item2);

    /// <summary>Analyses all files once.</summary>
    public async Task RunAsync(Corpus files, bool isWarm)
    {
        var round = rules.ToDictionary(rule => rule, _ => TimeSpan.Zero);
        foreach (var compilation in files.Compile())
        {
            _ = compilation.GetDiagnostics();
            var options = new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                onAnalyzerException: null,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: true);
            var analysis = compilation.WithAnalyzers([new CompilerWork(), .. rules], options);
            _ = await analysis.GetAnalysisResultAsync(CancellationToken.None);
            foreach (var rule in rules)
            {
                round[rule] += (await analysis.GetAnalyzerTelemetryInfoAsync(rule, CancellationToken.None))
                    .ExecutionTime;
            }
        }

        foreach (var (rule, time) in isWarm ? round : [])
        {
            _times[rule].Add(time);
        }
    }

    private static string IdsOf(DiagnosticAnalyzer rule)
        => string.Join(' ', rule.SupportedDiagnostics.Select(one => one.Id).Distinct().Take(2));

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);
}
