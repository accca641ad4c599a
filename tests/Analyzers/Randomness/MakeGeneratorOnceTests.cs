using Gradus.Analyzers.Randomness;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Randomness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Randomness;

public sealed class MakeGeneratorOnceTests
{
    [TestCase(
        "for (var i = 0; i < 3; i++) { w[i] = new Random(42).NextDouble(); }",
        "var rng = new Random(42);¶for (var i = 0; i < 3; i++) { w[i] = rng.NextDouble(); }")]
    [TestCase(
        "for (var i = 0; i < 3; i++) { var r = new Random(seed); w[i] = r.NextDouble(); }",
        "var r = new Random(seed);¶for (var i = 0; i < 3; i++) { w[i] = r.NextDouble(); }")]
    [TestCase(
        "for (var i = 0; i < 3; i++) { for (var j = 0; j < 3; j++) { w[i] += new Random(42).NextDouble(); } }",
        "var rng = new Random(42);¶for (var i = 0; i < 3; i++) { for (var j = 0; j < 3; j++) { w[i] += rng.NextDouble(); } }")]
    [TestCase(
        "var v = w.Select(x => x * new Random(1).NextDouble()).ToArray(); w = v;",
        "var rng = new Random(1);¶var v = w.Select(x => x * rng.NextDouble()).ToArray(); w = v;")]
    [TestCase(
        "foreach (var x in w) { w[0] += new Random(1).Next(); w[1] -= new Random(1).Next(); }",
        "var rng = new Random(1);¶foreach (var x in w) { w[0] += rng.Next(); w[1] -= rng.Next(); }")]
    public void Generator_moves_before_the_loop(string before, string after)
        => VerifyFix.All<GeneratorInLoop, MakeGeneratorOnce>(Method(before), Method(after));

    [Test]
    public void Line_of_the_declaration_goes_with_it()
        => VerifyFix.All<GeneratorInLoop, MakeGeneratorOnce>(
            Method("for (var i = 0; i < 3; i++)¶{¶    var r = new Random(seed);¶    w[i] = r.NextDouble();¶}"),
            Method("var r = new Random(seed);¶for (var i = 0; i < 3; i++)¶{¶    w[i] = r.NextDouble();¶}"));

    [TestCase("Parallel.For(0, 3, i => { w[i] = new Random(42).NextDouble(); });")]
    [TestCase("foreach (var x in w) { w[0] += new Random(1).Next(); } foreach (var x in w) { w[0] += new Random(1).Next(); }")]
    [TestCase("foreach (var x in w) { w[0] += new Random(1).Next(); w[1] += new Random(2).Next(); }")]
    public void Fix_that_would_be_the_next_mistake_is_not_offered(string body)
        => VerifyFix.None<GeneratorInLoop, MakeGeneratorOnce>(Method(body));

    private static string Method(string body) => $$"""
        public static class C
        {
            public static double[] M(double[] w, int seed)
            {
                {{body.Replace("¶", Environment.NewLine + "        ")}}
                return w;
            }
        }
        """;
}
