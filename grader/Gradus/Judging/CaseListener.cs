using Gradus.Kit;
using Gradus.Results;
using Gradus.Running;
using NUnit.Framework.Interfaces;

namespace Gradus.Judging;

/// <summary>Follows a run of hidden tests and gives each case its verdict while its session is still fresh.</summary>
internal sealed class CaseListener(SubmissionSession session, GradingSession grading) : ITestListener
{
    private readonly Dictionary<string, (Verdict Verdict, string Reason)> _verdicts = [];

    /// <summary>Verdict and reason by case id.</summary>
    public IReadOnlyDictionary<string, (Verdict Verdict, string Reason)> Verdicts => _verdicts;

    /// <inheritdoc/>
    public void TestStarted(ITest test)
    {
        if (!test.IsSuite)
        {
            session.StartCase();
        }
    }

    /// <inheritdoc/>
    public void TestFinished(ITestResult result)
    {
        if (!result.Test.IsSuite)
        {
            _verdicts[result.Test.Name] = CaseVerdict.Of(result, session, grading.FirstMismatch);
        }
    }

    /// <inheritdoc/>
    public void TestOutput(TestOutput output)
    {
        // Hidden tests have nothing to say but their verdicts.
    }

    /// <inheritdoc/>
    public void SendMessage(TestMessage message)
    {
        // As above.
    }
}
