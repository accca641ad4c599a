using Gradus.Results;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Hostile;

[TestFixture]
internal sealed class HostileTests : IDisposable
{
    private readonly HostileCohort _cohort = new();
    private RunResult _run = new("", 0, "", []);

    [OneTimeSetUp]
    public async Task Grade_all_hostile_submissions_once()
    {
        _run = await _cohort.Grade();
    }

    public void Dispose() => _cohort.Dispose();

    [TestCaseSource(typeof(HostileSubmissions), nameof(HostileSubmissions.Names))]
    public void Submission_gets_the_verdicts_that_it_deserves(string name)
    {
        var expected = HostileSubmissions.ExpectedOf(name);

        Assert.That(Verdicts(name), Is.EqualTo(expected));
    }

    [TestCaseSource(typeof(HostilePackages), nameof(HostilePackages.Names))]
    public void Package_gets_one_verdict_for_all_its_cases(string name)
    {
        var verdicts = Submissions(name).SelectMany(s => s.Cases).Select(c => c.Verdict).Distinct();

        Assert.That(verdicts, Is.EqualTo(new[] { HostilePackages.ExpectedOf(name) }));
    }

    [Test]
    public void Every_learner_gets_a_verdict_for_every_case() => Assert.That(
        _run.Submissions.Select(s => s.Learner).Distinct(),
        Is.EquivalentTo(HostileSubmissions.Names.Concat(HostilePackages.Names)));

    [Test]
    public void No_submission_makes_the_grader_err() =>
        Assert.That(_run.Submissions.Where(s => s.Cases.Any(c => c.Verdict == Verdict.GraderError)).Select(s => s.Learner), Is.Empty);

    [TestCaseSource(typeof(Canaries), nameof(Canaries.Kinds))]
    public void No_output_holds_a_canary(string kind)
    {
        var canary = _cohort.Canaries.Of(kind);

        Assert.That(_cohort.Outputs.Where(o => o.Text.Contains(canary, StringComparison.Ordinal)).Select(o => o.Path), Is.Empty);
    }

    [Test]
    public void No_output_holds_a_character_that_a_terminal_or_an_xml_reader_would_obey() => Assert.That(
        _cohort.Outputs.Where(o => o.Text.Any(c => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\u202e' or '\u2066')).Select(o => o.Path),
        Is.Empty);

    [Test]
    public void No_worker_is_left()
    {
        var left = HostileCohort.Workers().Except(_cohort.Before);

        Assert.That(left, Is.Empty);
    }

    [Test]
    public void No_folder_of_a_worker_is_left() => Assert.That(Directory.Exists(_cohort.WorkerFolder), Is.False);

    private Dictionary<string, Dictionary<string, string>> Verdicts(string learner) => Submissions(learner)
        .ToDictionary(s => s.Exercise, s => s.Cases.ToDictionary(c => c.Id, c => c.Verdict.ToString()));

    private IEnumerable<SubmissionResult> Submissions(string learner) => _run.Submissions.Where(s => s.Learner == learner);
}
