using System.Text.Json;

namespace Gradus.Grader.Tests.Lanes;

/// <summary>What <c>gradus grade</c> left behind.</summary>
internal sealed record GradedRun(int ExitCode, string Console, string Json, int Killed)
{
    /// <summary>Each learner with the verdicts of the cases, each once.</summary>
    public IEnumerable<string> Verdicts
    {
        get
        {
            using var results = JsonDocument.Parse(Json);
            return [.. results.RootElement.GetProperty("submissions").EnumerateArray().Select(s =>
                $"{s.GetProperty("learner")}: {string.Join(", ", s.GetProperty("cases").EnumerateArray().Select(c => $"{c.GetProperty("verdict")}").Distinct())}")];
        }
    }
}
