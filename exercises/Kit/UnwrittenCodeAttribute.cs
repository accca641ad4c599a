using System.Text.RegularExpressions;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Gradus.Kit;

/// <summary>
/// Tells the learner what to do next when a test runs into a method that is still a stub, in place of the bare
/// NotImplementedException. For the assembly of a module's public tests.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class)]
public sealed partial class UnwrittenCodeAttribute : TestActionAttribute
{
    /// <inheritdoc/>
    public override ActionTargets Targets => ActionTargets.Test;

    /// <inheritdoc/>
    public override void AfterTest(ITest test)
    {
        TestResult result = TestExecutionContext.CurrentContext.CurrentResult;
        bool unwritten = result.Message.Contains(typeof(NotImplementedException).FullName!, StringComparison.Ordinal);
        Match place = StubInTrace().Match(result.StackTrace ?? "");
        if (unwritten && place.Success)
        {
            result.SetResult(ResultState.Failure, Message(place, Task().Match(result.Message)), stackTrace: null);
        }
    }

    private static string Message(Match place, Match task)
    {
        string file = Path.GetFileName(place.Groups["file"].Value.Trim());
        return
            $"{Named(place.Groups["method"].Value)} is not written yet.\n" +
            $"Open:  {file}, line {place.Groups["line"].Value}\n" +
            $"Next:  replace its `throw`{(task.Success ? $": {task.Groups["task"].Value}" : " with your code")}";
    }

    private static string Named(string method) => method
        .Replace("op_Addition", "operator +", StringComparison.Ordinal)
        .Replace("op_Multiply", "operator *", StringComparison.Ordinal);

    [GeneratedRegex(@"TODO: (?<task>.+)")]
    private static partial Regex Task();

    [GeneratedRegex(
        @"^\s*at (?:\w+\.)*?(?<method>\w+\.\w+)\(.*\) in (?<file>.+):line (?<line>\d+)",
        RegexOptions.Multiline)]
    private static partial Regex StubInTrace();
}
