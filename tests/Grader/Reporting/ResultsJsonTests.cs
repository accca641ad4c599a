using System.Text.Json;
using System.Text.Json.Nodes;
using Gradus.Reporting;
using Gradus.Results;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Reporting;

internal sealed class ResultsJsonTests
{
    [Test]
    public Task Shape_is_the_documented_one() => Verifier.Verify(ResultsJson.Of(SmallRun.Result), "json");

    [Test]
    public void Cases_read_back_as_they_were()
    {
        var submissions = Parse(SampleClass.Result)["submissions"]!.AsArray();

        var cases = submissions.SelectMany(s => s!["cases"]!.AsArray()).Select(ReadCase);

        Assert.That(cases, Is.EqualTo(Cohort.InOrder(SampleClass.Result).SelectMany(s => s.Cases)));
    }

    [Test]
    public void Scores_read_back_as_they_were()
    {
        var submissions = Parse(SampleClass.Result)["submissions"]!.AsArray();

        var scores = submissions.Select(
            s => ((string?)s!["learner"], (string?)s["exercise"], (int?)s["score"], (int?)s["maxScore"]));

        Assert.That(scores, Is.EqualTo(
            Cohort.InOrder(SampleClass.Result).Select(s => (s.Learner, s.Exercise, (int?)s.Score, (int?)s.MaxScore))));
    }

    [Test]
    public void Seed_keeps_all_of_its_64_bits() =>
        Assert.That((ulong?)Parse(SmallRun.Result)["seed"], Is.EqualTo(ulong.MaxValue));

    [Test]
    public void Totals_count_a_case_with_an_unknown_verdict_as_unexplained()
    {
        var run = Runs.Of(Runs.Submission("ada", "Affine", Runs.Case(Verdict.Pass), Runs.Case((Verdict)99)));

        Assert.That((int?)Parse(run)["totals"]!["unexplained"], Is.EqualTo(1));
    }

    [Test]
    public void Order_of_grading_leaves_no_trace()
    {
        var reversed = SampleClass.Result with { Submissions = [.. SampleClass.Result.Submissions.Reverse()] };

        Assert.That(ResultsJson.Of(reversed), Is.EqualTo(ResultsJson.Of(SampleClass.Result)));
    }

    [Test]
    public void Hostile_text_leaves_the_file_readable() =>
        Assert.That(Parse(HostileRun.Result)["submissions"]!.AsArray(), Has.Count.EqualTo(HostileRun.Texts.Count));

    [Test]
    public void Control_characters_become_replacement_characters() =>
        Assert.That(
            Strings(Parse(HostileRun.Result)).SelectMany(s => s).Where(c => char.IsControl(c) && c is not '\n' and not '\t'),
            Is.Empty);

    private static JsonNode Parse(RunResult run) => JsonNode.Parse(ResultsJson.Of(run))!;

    private static CaseResult ReadCase(JsonNode? node) => new(
        (string)node!["id"]!,
        Enum.Parse<Verdict>((string)node["verdict"]!),
        (int)node["points"]!,
        (int)node["maxPoints"]!,
        (string)node["message"]!);

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => Strings(p.Value)),
        JsonArray a => a.SelectMany(Strings),
        JsonValue v when v.GetValueKind() == JsonValueKind.String => [v.GetValue<string>()],
        _ => [],
    };
}
