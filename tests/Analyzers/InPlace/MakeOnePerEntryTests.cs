using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.InPlace;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class MakeOnePerEntryTests
{
    [TestCase(
        "var a = Enumerable.Repeat(new double[h], n).ToArray();",
        "var a = Enumerable.Range(0, n).Select(_ => new double[h]).ToArray();")]
    [TestCase(
        "var a = Enumerable.Repeat(Vector<double>.Build.Dense(h), n).ToList(); var b = Enumerable.Repeat(new "
            + "List<int>(), n + 1).ToList();",
        "var a = Enumerable.Range(0, n).Select(_ => Vector<double>.Build.Dense(h)).ToList(); "
        + "var b = Enumerable.Range(0, n + 1).Select(_ => new List<int>()).ToList();")]
    [TestCase(
        "var a = new double[n][]; Array.Fill(a, new double[h]);",
        "var a = new double[n][]; for (var i = 0; i < a.Length; i++) { a[i] = new double[h]; }")]
    public void Every_entry_gets_its_own_object(string before, string after)
        => VerifyFix.All<ObjectReplicated, MakeOnePerEntry>(Method(before), Method(after));

    [TestCase("var zero = new double[h]; var a = Enumerable.Repeat(zero, n).ToArray();")]
    [TestCase("var a = new double[n][]; a.AsSpan().Fill(new double[h]);")]
    public void Other_forms_have_no_fix(string body)
        => VerifyFix.None<ObjectReplicated, MakeOnePerEntry>(Method(body));

    private static string Method(string body)
        => $"public static class Rnn {{ public static void Run(int n, int h) {{ {body} }} }}";
}
