using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Kit.Tests.Leaving;

public sealed class LeavesInSessionTests
{
    private readonly Matrix<double> _x = RandomSource.Seeded(1).Matrix(2, 3);
    private GradingSession _session = new() { Seed = 1 };

    [SetUp]
    public void EnterSession() => GradingSession.Current = _session = new GradingSession { Seed = 1 };

    [TearDown]
    public void LeaveSession() => GradingSession.Current = null;

    private string Rejected(Action call) => Rejection.OfCall(Leaves.Unchanged(("x", _x)), call);

    [Test]
    public void Change_reported_during_the_call_is_rejected() =>
        Assert.That(Rejected(() => _session.ReportChangedInput("x")), Is.EqualTo("""
              The call changed its input x:
              Expected: the same entries as before the call
              But was:  others
              Next:     the caller still needs x: copy before writing, such as `var y = x.Clone();`.
            """));

    [Test]
    public void Alias_reported_during_the_call_is_rejected() =>
        Assert.That(
            Rejected(() => _session.ReportAliasedInput("x")), Does.Contain("the result shares its storage with x"));

    [Test]
    public void Change_reported_before_the_call_is_none_of_this_call()
    {
        _session.ReportChangedInput("x");
        Assert.That(() => 3, Leaves.Unchanged(("x", _x)));
    }

    [Test]
    public void Change_reported_again_during_the_call_is_rejected()
    {
        _session.ReportChangedInput("x");
        Assert.That(Rejected(() => _session.ReportChangedInput("x")), Does.StartWith("  The call changed its input x"));
    }

    [Test]
    public void Parameter_that_is_not_watched_may_change() =>
        Assert.That(() => _session.ReportChangedInput("velocity"), Leaves.Unchanged(("x", _x)));

    [Test]
    public void Changed_input_is_reported_to_the_session()
    {
        Rejected(() => _x[0, 0] = 123.5);
        Assert.That(_session.FirstMismatch, Is.EqualTo(new Mismatch(
            MismatchKind.InputChanged, "the call changed its input x: copy before writing, such as `var y = x.Clone();`")));
    }

    [Test]
    public void Aliased_input_is_reported_to_the_session()
    {
        Rejection.OfCall(Leaves.Unchanged(("x", _x)), () => _x);
        Assert.That(_session.FirstMismatch, Is.EqualTo(new Mismatch(
            MismatchKind.InputChanged,
            "the result shares its storage with the input x: return a copy, such as `var y = x.Clone();`")));
    }

    [Test]
    public void Well_behaved_call_reports_nothing()
    {
        Assert.That(() => _x * 2, Leaves.Unchanged(("x", _x)));
        Assert.That(_session.FirstMismatch, Is.Null);
    }
}
