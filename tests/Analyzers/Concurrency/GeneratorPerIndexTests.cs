using Gradus.Analyzers.Concurrency;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Concurrency;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Concurrency;

public sealed class GeneratorPerIndexTests
{
    [TestCase(
        "Parallel.For(0, n, i => { x[i] = rng.NextDouble(); });",
        "Parallel.For(0, n, i => { var random = new Random(i); x[i] = random.NextDouble(); });")]
    [TestCase(
        "Parallel.For(0, n, i => x[i] = rng.NextDouble());",
        "Parallel.For(0, n, i => { var random = new Random(i); x[i] = random.NextDouble(); });")]
    [TestCase(
        "Parallel.For(0, n, (int k) => { x[k] = rng.NextDouble() - rng.NextDouble(); });",
        "Parallel.For(0, n, (int k) => { var random = new Random(k); x[k] = random.NextDouble() - random.NextDouble(); });")]
    public void Every_index_gets_a_generator(string before, string after)
        => VerifyFix.All<SharedInParallel, GeneratorPerIndex>(Method(before), Method(after));

    [TestCase("Parallel.ForEach(x, v => { x[0] = v * rng.NextDouble(); });")]
    [TestCase("var list = new List<double>(); Parallel.For(0, n, i => list.Add(x[i]));")]
    [TestCase("x = x.AsParallel().Select(v => v * rng.NextDouble()).ToArray();")]
    public void Loop_without_an_index_is_not_changed(string body)
        => VerifyFix.None<SharedInParallel, GeneratorPerIndex>(Method(body));

    private static string Method(string body) => $$"""
        public static class C
        {
            public static double[] M(double[] x, Random rng, int n)
            {
                {{body}}
                return x;
            }
        }
        """;
}
