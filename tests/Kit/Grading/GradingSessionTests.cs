using NUnit.Framework;

namespace Gradus.Kit.Tests.Grading;

public sealed class GradingSessionTests
{
    private static readonly Mismatch First = new(MismatchKind.Value, "first");

    [TearDown]
    public void LeaveSession() => GradingSession.Current = null;

    [Test]
    public void Current_is_null_outside_a_grader() => Assert.That(GradingSession.Current, Is.Null);

    [Test]
    public async Task Current_flows_into_tasks()
    {
        var session = new GradingSession { Seed = 1 };
        GradingSession.Current = session;
        Assert.That(await Task.Run(() => GradingSession.Current), Is.SameAs(session));
    }

    [Test]
    public void Current_flows_into_threads()
    {
        var session = new GradingSession { Seed = 1 };
        GradingSession.Current = session;
        GradingSession? seen = null;
        var thread = new Thread(() => seen = GradingSession.Current);
        thread.Start();
        thread.Join();
        Assert.That(seen, Is.SameAs(session));
    }

    [Test]
    public async Task Current_set_in_a_task_stays_there()
    {
        await Task.Run(() => GradingSession.Current = new GradingSession { Seed = 1 });
        Assert.That(GradingSession.Current, Is.Null);
    }

    [Test]
    public void First_mismatch_is_kept()
    {
        var session = new GradingSession { Seed = 1 };
        session.Report(First);
        session.Report(new Mismatch(MismatchKind.Shape, "second"));
        Assert.That(session.FirstMismatch, Is.EqualTo(First));
    }

    [Test]
    public void New_case_starts_without_mismatch()
    {
        var session = new GradingSession { Seed = 1 };
        session.Report(First);
        session.StartCase();
        Assert.That(session.FirstMismatch, Is.Null);
    }

    [Test]
    public void Changed_and_aliased_inputs_are_kept_apart()
    {
        var session = new GradingSession { Seed = 1 };
        session.ReportChangedInput("x");
        session.ReportChangedInput("x");
        session.ReportAliasedInput("w");
        Assert.That((session.ChangedInputs.Single(), session.AliasedInputs.Single()), Is.EqualTo(("x", "w")));
    }

    [Test]
    public void New_case_starts_without_reported_inputs()
    {
        var session = new GradingSession { Seed = 1 };
        session.ReportChangedInput("x");
        session.ReportAliasedInput("w");
        session.StartCase();
        Assert.That(session.ChangedInputs.Concat(session.AliasedInputs), Is.Empty);
    }

    [Test]
    public void Reports_from_many_threads_all_arrive()
    {
        var session = new GradingSession { Seed = 1 };
        Parallel.For(0, 1000, i => session.ReportChangedInput($"x{i}"));
        Assert.That(session.ChangedInputs, Has.Count.EqualTo(1000));
    }
}
