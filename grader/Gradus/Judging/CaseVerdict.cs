using Gradus.Kit;
using Gradus.Results;
using Gradus.Running;
using NUnit.Framework.Interfaces;

namespace Gradus.Judging;

/// <summary>The verdict of one case, and a reason that gives nothing of the case away.</summary>
internal static class CaseVerdict
{
    /// <summary>Weighs what the session saw before what the test says: the test may have caught an exception.</summary>
    public static (Verdict Verdict, string Reason) Of(ITestResult result, SubmissionSession session, Mismatch? mismatch) =>
        (result.ResultState.Status, session.Fault, session.Thrown) switch
        {
            (_, { } fault, _) => (fault.Verdict, fault.Message),
            (TestStatus.Passed or TestStatus.Warning, _, _) => (Verdict.Pass, ""),
            (TestStatus.Failed, _, { } thrown) when result.ResultState.Label == ResultState.Error.Label => Threw(thrown),
            (TestStatus.Failed, _, { } thrown) when mismatch is null => (Verdict.Fail, ThrewInstead(thrown)),
            (TestStatus.Failed, _, _) when result.ResultState.Label == ResultState.Error.Label => Broken(result, session),
            (TestStatus.Failed, _, _) => Wrong(mismatch),
            _ => (Verdict.GraderError, $"the hidden test did not run: {result.ResultState} {result.Message}"),
        };

    private static (Verdict Verdict, string Reason) Threw(Thrown thrown) => thrown.Is<NotImplementedException>()
        ? (Verdict.Fail, $"{thrown.Member} is not implemented yet")
        : (Verdict.Crash, $"{thrown.Name} in {At(thrown)}");

    private static string ThrewInstead(Thrown thrown) => thrown.Is<NotImplementedException>()
        ? $"{thrown.Member} is not implemented yet"
        : $"threw {thrown.Name} in {At(thrown)}";

    private static string At(Thrown thrown) => thrown.Place.Length > 0 ? $"{thrown.Member} ({thrown.Place})" : thrown.Member;

    /// <summary>A test that every model solution passes can break only on what it was answered, if it was answered at all.</summary>
    private static (Verdict Verdict, string Reason) Broken(ITestResult result, SubmissionSession session) => session.Answers > 0
        ? (Verdict.BadAnswer, "the answer has a form that the test cannot work with: look at its shape first")
        : (Verdict.GraderError, $"the hidden test broke: {result.Message}");

    private static (Verdict Verdict, string Reason) Wrong(Mismatch? mismatch) => mismatch switch
    {
        null => (Verdict.Fail, "the answer is not what the exercise asks for"),
        { Kind: MismatchKind.Missing or MismatchKind.Shape or MismatchKind.NotFinite } => (Verdict.BadAnswer, mismatch.Explanation),
        _ => (Verdict.Fail, mismatch.Explanation),
    };
}
