using Gradus.Analyzers.Randomness;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Randomness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Randomness;

public sealed class SeedTheGeneratorTests
{
    [TestCase("var rng = new Random(); return rng.NextDouble();", "var rng = new Random(1); return rng.NextDouble();")]
    [TestCase("Random rng = new(); return rng.NextDouble();", "Random rng = new(1); return rng.NextDouble();")]
    [TestCase("return new Random(Environment.TickCount).NextDouble();", "return new Random(1).NextDouble();")]
    [TestCase("return Matrix<double>.Build.Random(2, 3)[0, 0];", "return Matrix<double>.Build.Random(2, 3, 1)[0, 0];")]
    [TestCase(
        "var a = new Random(); var b = new Random(); return a.NextDouble() - b.NextDouble();",
        "var a = new Random(1); var b = new Random(1); return a.NextDouble() - b.NextDouble();")]
    public void Generator_gets_a_seed(string before, string after)
        => VerifyFix.All<UnseededRandomness, SeedTheGenerator>(Method(before), Method(after));

    [TestCase("return Random.Shared.NextDouble();")]
    [TestCase("var s = 0.0; for (var i = 0; i < 3; i++) { s += new Random().NextDouble(); } return s;")]
    [TestCase("return Enumerable.Range(0, 3).Sum(_ => new Random().NextDouble());")]
    [TestCase("return MathNet.Numerics.Distributions.Normal.Sample(0, 1);")]
    public void Seed_that_does_not_help_is_not_offered(string body)
        => VerifyFix.None<UnseededRandomness, SeedTheGenerator>(Method(body));

    private static string Method(string body) => $$"""
        public static class C
        {
            public static double M()
            {
                {{body}}
            }
        }
        """;
}
