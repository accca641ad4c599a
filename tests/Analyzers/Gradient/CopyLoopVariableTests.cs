using Gradus.Analyzers.Gradient;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Gradient;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Gradient;

public sealed class CopyLoopVariableTests
{
    [TestCase(
        "for (int i = 0; i < w.Length; i++) { tape.Push(d => d * w[i]); }",
        "for (int i = 0; i < w.Length; i++) { var iCopy = i; tape.Push(d => d * w[iCopy]); }")]
    [TestCase(
        "for (int i = 0; i < w.Length; i++) tape.Push(d => d * w[i]);",
        "for (int i = 0; i < w.Length; i++) { var iCopy = i; tape.Push(d => d * w[iCopy]); }")]
    [TestCase(
        "for (int i = 0; i < w.Length; i++) { w[i] = 2; tape.Push(d => d * w[i]); tape.Push(d => d + i); }",
        "for (int i = 0; i < w.Length; i++) { var iCopy = i; w[i] = 2; tape.Push(d => d * w[iCopy]); "
        + "tape.Push(d => d + iCopy); }")]
    [TestCase(
        "var h = 1.0; foreach (var v in w) { h = h * v; tape.Push(d => d * h); h = h + 1; tape.Push(d => d - h * h); }",
        "var h = 1.0; foreach (var v in w) { h = h * v; var hCopy1 = h; tape.Push(d => d * hCopy1); h = h + 1; "
        + "var hCopy2 = h; tape.Push(d => d - hCopy2 * hCopy2); }")]
    public void Closure_names_a_copy(string before, string after)
        => VerifyFix.All<ClosureOverLoopVariable, CopyLoopVariable>(Method(before), Method(after));

    private static string Method(string body) => $$"""
        public static class Net
        {
            public static void Forward(double[] w, Stack<Func<double, double>> tape)
            {
                {{body}}
            }
        }
        """;
}
