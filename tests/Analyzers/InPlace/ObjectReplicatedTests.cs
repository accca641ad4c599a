using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class ObjectReplicatedTests
{
    [TestCase("var hs = [|Enumerable.Repeat(new double[h], n)|].ToArray();")]
    [TestCase("var hs = [|Enumerable.Repeat(new double[h, h], n)|].ToList();")]
    [TestCase("var hs = [|Enumerable.Repeat(Matrix<double>.Build.Dense(h, h), n)|].ToArray();")]
    [TestCase("var hs = new List<Vector<double>>([|Enumerable.Repeat(Vector<double>.Build.Dense(h), n)|]);")]
    [TestCase("var hs = [|Enumerable.Repeat(Tensor.CreateFromShape<double>([h]), n)|].ToArray();")]
    [TestCase("List<double[]> hs = [.. [|Enumerable.Repeat(new[] { 1.0, 2.0 }, n)|]];")]
    [TestCase("var hs = [|Enumerable.Repeat(new List<int>(), n)|].ToArray();")]
    [TestCase("var hs = [|Enumerable.Repeat(new Neuron(), n)|].ToArray();")]
    [TestCase("var zero = new double[h]; var hs = [|Enumerable.Repeat(zero, n)|].ToArray();")]
    [TestCase("var hs = new double[n][]; [|Array.Fill(hs, new double[h])|];")]
    [TestCase("var hs = new double[n][]; [|hs.AsSpan().Fill(new double[h])|];")]
    [TestCase("var hs = new double[1][].Concat([|Enumerable.Repeat(new double[h], n)|]).ToArray();")]
    [TestCase(
        "var (row, a) = (new double[h], new double[n][]); "
        + "for (var i = 0; i < n; i++) { [|a[i] = row|]; } a[0][0] = 1;")]
    public void One_object_in_all_entries_is_found(string body) => Verify.Finds<ObjectReplicated>(Method(body));

    [TestCase(
        "var (row, a) = (new double[h], new double[n][]); "
        + "for (var i = 0; i < n; i++) { a[i] = row; } Console.WriteLine(a);")]
    [TestCase(
        "var a = new double[n][]; "
        + "for (var i = 0; i < n; i++) { var row = new double[h]; a[i] = row; } a[0][0] = 1;")]
    [TestCase("var hs = Enumerable.Range(0, n).Select(_ => new double[h]).ToArray();")]
    [TestCase("var zeros = Enumerable.Repeat(0.0, n).ToArray(); Array.Fill(zeros, 1.0); zeros.AsSpan().Fill(2);")]
    [TestCase("var names = Enumerable.Repeat(\"x\", n).ToList();")]
    [TestCase("var pairs = Enumerable.Repeat((1, 2.0), n).ToArray();")]
    [TestCase("var empty = Enumerable.Repeat(Array.Empty<double>(), n).ToArray();")]
    [TestCase("var empty = Enumerable.Repeat(new double[0], n).ToArray();")]
    [TestCase("var hs = Enumerable.Repeat(new double[h], n).Select(row => (double[])row.Clone()).ToArray();")]
    [TestCase("var tiled = Enumerable.Repeat(new[] { 1.0, 2.0 }, n).SelectMany(row => row).ToArray();")]
    [TestCase("var s = Enumerable.Repeat(new[] { 1.0, 2.0 }, n).Sum(row => row[0]);")]
    [TestCase("var points = Enumerable.Repeat(new Point(1, 2), n).ToArray();")]
    public void Entries_of_their_own_are_left_alone(string body) => Verify.Silent<ObjectReplicated>(Method(body));

    [Test]
    public void Field_initializer_is_found()
        => Verify.Finds<ObjectReplicated>(
            "class Rnn { private readonly double[][] _h = [|Enumerable.Repeat(new double[3], 5)|].ToArray(); }");

    private static string Method(string body) => $$"""
        public sealed class Neuron
        {
            public double Bias { get; set; }
        }

        public sealed record Point(double X, double Y);

        public static class Rnn
        {
            public static void Run(int n, int h)
            {
                {{body}}
            }
        }
        """;
}
