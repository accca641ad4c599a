using Gradus.Results;
using Gradus.Running;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Running;

internal sealed class ObituaryTests
{
    [TestCase(134, "Stack overflow.\n   at Gradus.Backprop.Value.Backward()", Verdict.Crash, "stack overflow: a recursion does not end, or goes too deep")]
    [TestCase(134, "Out of memory.", Verdict.OutOfMemory, "the code asked for more memory than its sandbox has")]
    [TestCase(134, "Unhandled exception. System.OutOfMemoryException: ...", Verdict.OutOfMemory, "the code asked for more memory than its sandbox has")]
    [TestCase(134, "Unhandled exception. System.Exception: x", Verdict.Crash, "an exception that nothing caught, on a thread of its own or in a message, ended the process")]
    [TestCase(137, "", Verdict.Timeout, "the code used up the processor time of its sandbox")]
    [TestCase(152, "", Verdict.Timeout, "the code used up the processor time of its sandbox")]
    [TestCase(139, "", Verdict.Crash, "the code broke its own process")]
    [TestCase(134, "", Verdict.Crash, "the code broke its own process")]
    [TestCase(0, "", Verdict.Crash, "the code ended its own process (exit code 0) instead of returning an answer")]
    [TestCase(3, "Passed! 24/24", Verdict.Crash, "the code ended its own process (exit code 3) instead of returning an answer")]
    public void End_of_a_process_has_a_verdict_and_a_reason(int exitCode, string lastWords, Verdict verdict, string reason)
    {
        Assert.That(Obituary.Of(exitCode, lastWords, outputFull: false), Is.EqualTo(new Fault(verdict, reason)));
    }

    [TestCase(0)]
    [TestCase(134)]
    [TestCase(137)]
    public void Flood_of_output_is_the_reason_whatever_else_happened(int exitCode)
    {
        Assert.That(Obituary.Of(exitCode, "Stack overflow", outputFull: true).Verdict, Is.EqualTo(Verdict.OutputLimit));
    }
}
