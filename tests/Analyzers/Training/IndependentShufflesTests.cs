using Gradus.Analyzers.Tests.Harness;
using Gradus.Analyzers.Training;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Training;

public sealed class IndependentShufflesTests
{
    [TestCase("var a = x.OrderBy(_ => rng.Next()).ToArray(); var b = [|y.OrderBy(_ => rng.Next())|].ToArray();")]
    [TestCase("x = x.OrderBy(_ => Guid.NewGuid()).ToArray(); y = [|y.OrderBy(_ => Guid.NewGuid())|].ToArray();")]
    [TestCase("rng.Shuffle(x); [|rng.Shuffle(y)|];")]
    [TestCase("Random.Shared.Shuffle(x); [|Random.Shared.Shuffle(y)|];")]
    [TestCase("Shuffle(x, rng); [|Shuffle(y, rng)|];")]
    [TestCase("Shuffle(y, rng); [|Shuffle(x, rng)|];")]
    [TestCase("new Random(1).Shuffle(x); [|new Random(2).Shuffle(y)|];")]
    [TestCase(
        "for (int i = 9; i > 0; i--) { int j = rng.Next(i); (x[i], x[j]) = (x[j], x[i]); } "
        + "[|for (int i = 9; i > 0; i--) { int j = rng.Next(i); (y[i], y[j]) = (y[j], y[i]); }|]")]
    [TestCase(
        "for (int i = 9; i > 0; i--) { int j = rng.Next(i); var s = x[i]; x[i] = x[j]; x[j] = s; } "
        + "[|for (int i = 9; i > 0; i--) { int j = rng.Next(i); var s = y[i]; y[i] = y[j]; y[j] = s; }|]")]
    [TestCase("foreach (var epoch in new[] { 1, 2 }) { rng.Shuffle(x); [|rng.Shuffle(y)|]; }")]
    public void Orders_that_differ_are_found(string body) => Verify.Finds<IndependentShuffles>(Method(body));

    [TestCase(
        "var order = Enumerable.Range(0, 9).OrderBy(_ => rng.Next()).ToArray(); "
        + "x = order.Select(i => x[i]).ToArray();")]
    [TestCase("var pairs = x.Zip(y).OrderBy(_ => rng.Next()).ToArray();")]
    [TestCase("new Random(7).Shuffle(x); new Random(7).Shuffle(y);")]
    [TestCase("var a = new Random(seed); var b = new Random(seed); a.Shuffle(x); b.Shuffle(y);")]
    [TestCase("Shuffle(x, 3); Shuffle(y, 3);")]
    [TestCase("ShufflePair(x, y, rng);")]
    [TestCase(
        "for (int i = 9; i > 0; i--) { int j = rng.Next(i); (x[i], x[j]) = (x[j], x[i]); "
        + "(y[i], y[j]) = (y[j], y[i]); }")]
    [TestCase("var trainX = x.ToArray(); var testY = y.ToArray(); rng.Shuffle(trainX); rng.Shuffle(testY);")]
    [TestCase("var xTrain = x.ToArray(); var xTest = x.ToArray(); rng.Shuffle(xTrain); rng.Shuffle(xTest);")]
    [TestCase("if (seed > 0) { rng.Shuffle(x); } else { rng.Shuffle(y); }")]
    [TestCase("var a = x.OrderBy(r => r[0]).ToArray(); var b = y.OrderBy(v => v).ToArray();")]
    public void Orders_that_agree_are_left_alone(string body) => Verify.Silent<IndependentShuffles>(Method(body));

    private static string Method(string body) => $$"""
        public static class Data
        {
            public static void M(double[][] x, int[] y, Random rng, int seed)
            {
                {{body}}
            }

            private static void Shuffle<T>(T[] items, Random rng) => rng.Shuffle(items);

            private static void Shuffle<T>(T[] items, int seed) => new Random(seed).Shuffle(items);

            private static void ShufflePair<T, U>(T[] a, U[] b, Random rng)
                => Console.WriteLine(a.Length + b.Length + rng.Next());
        }
        """;
}
