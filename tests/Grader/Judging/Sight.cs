using Gradus.Judging;
using Gradus.Kit;
using Gradus.Results;
using Gradus.Running;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Gradus.Grader.Tests.Judging;

/// <summary>What is known of a case when it ends, and the verdict on it.</summary>
internal sealed class Sight : IDisposable
{
    private readonly SubmissionSession _session = new(
        new Gradus.Compiling.CompiledSubmission([], [], new Dictionary<string, int>(), []), typeof(Sight).Assembly, [], null!, Budget.Default,
        new GradingSession { Seed = 0 });

    private Mismatch? _mismatch;

    public Sight With(Fault fault) => Set(nameof(SubmissionSession.Fault), fault);

    public Sight With(Thrown thrown) => Set(nameof(SubmissionSession.Thrown), thrown);

    public Sight WithAnswers(int count) => Set(nameof(SubmissionSession.Answers), count);

    public Sight With(MismatchKind kind, string explanation)
    {
        _mismatch = new Mismatch(kind, explanation);
        return this;
    }

    public (Verdict Verdict, string Reason) Verdict(ResultState state, string message = "secret of the test")
    {
        var result = new TestCaseResult(new TestMethod(new MethodWrapper(typeof(Sight), nameof(Case))));
        result.SetResult(state, message);
        return CaseVerdict.Of(result, _session, _mismatch);
    }

    public static void Case()
    {
        // A test method for results to belong to.
    }

    public void Dispose() => _session.Dispose();

    private Sight Set(string property, object value)
    {
        typeof(SubmissionSession).GetProperty(property)!.SetValue(_session, value);
        return this;
    }
}
