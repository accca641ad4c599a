namespace Gradus.Benchmarking;

/// <summary>The figures of one benchmark run. Ratios are of wall time per submission; all were measured in turn.</summary>
/// <param name="Submissions">Submissions graded.</param>
/// <param name="Isolation">The sandbox they were graded in.</param>
/// <param name="SubmissionsPerSecond">From the first process started to the last verdict.</param>
/// <param name="Ratio">How many times faster than <c>dotnet test</c> for each.</param>
/// <param name="RatioMtp">How many times faster than building and running a test program for each.</param>
/// <param name="DotnetTestSeconds">Median of <c>dotnet test</c>.</param>
/// <param name="MtpSeconds">Median of build and run.</param>
/// <param name="P50Ms">Median latency: from a lane taking a submission to its verdicts.</param>
/// <param name="P95Ms">95th percentile.</param>
/// <param name="P99Ms">99th percentile.</param>
internal sealed record BenchResult(
    int Submissions,
    string Isolation,
    double SubmissionsPerSecond,
    double Ratio,
    double RatioMtp,
    double DotnetTestSeconds,
    double MtpSeconds,
    double P50Ms,
    double P95Ms,
    double P99Ms);
