using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class ShallowSnapshotTests
{
    [TestCase("_best = (double[][])[|_w.Clone()|];")]
    [TestCase("_best = [|_w.ToArray()|];")]
    [TestCase("_best = [|[.. _w]|];")]
    [TestCase("_best = [|_w[..]|];")]
    [TestCase("[|Array.Copy(_w, _best!, _w.Length)|];")]
    [TestCase("var child = [|list.ToList()|]; child[0][0] = 1;")]
    [TestCase("var child = [|new List<double[]>(list)|]; foreach (var row in child) { row[0]++; }")]
    [TestCase("var child = [|genes.ToArray()|]; for (var i = 0; i < 3; i++) { var row = child[i]; row[0] += 1; }")]
    [TestCase("var child = (Matrix<double>[])[|layers.Clone()|]; child[0].MapInplace(Math.Tanh);")]
    [TestCase("var old = (Tensor<double>[])[|tensors.Clone()|]; tensors[0] += tensors[1]; Console.WriteLine(old);")]
    [TestCase("var shifted = [|p with { }|]; shifted.W[0] += 1;")]
    public void Copy_whose_parts_are_written_is_found(string body) => Verify.Finds<ShallowSnapshot>(Net(body));

    [TestCase("_best = _w.Select(row => (double[])row.Clone()).ToArray();")]
    [TestCase("_best = Array.ConvertAll(_w, row => (double[])row.Clone());")]
    [TestCase("var copy = (double[])_w[0].Clone(); copy[0] = 1;")]
    [TestCase("var flat = new double[2, 2]; var copy = (double[,])flat.Clone(); copy[0, 0] = 1;")]
    [TestCase("var order = genes.ToArray(); (order[0], order[1]) = (order[1], order[0]); order[2] = new double[3];")]
    [TestCase("var old = (Matrix<double>[])layers.Clone(); layers[0] = layers[0] * 2; layers[1] -= old[1];")]
    [TestCase("var batch = list.ToList(); batch.RemoveAt(0); Console.WriteLine(batch[0][0]);")]
    [TestCase("var shifted = p with { W = (double[])p.W.Clone() }; shifted.W[0] += 1;")]
    [TestCase("var shifted = p with { B = p.B + 1 }; Console.WriteLine(shifted);")]
    [TestCase("var rows = genes.Select(row => row.ToArray()).ToArray(); rows[0][0] = 1;")]
    public void Copy_whose_parts_are_left_alone_or_its_own_is_left_alone(string body)
        => Verify.Silent<ShallowSnapshot>(Net(body));

    private static string Net(string body) => $$"""
        public sealed class Net
        {
            private readonly double[][] _w = [[1.0], [2.0]];
            private double[][]? _best;

            public sealed record Parameters(double[] W, double B);

            public void Step(double rate)
            {
                _w[0][0] -= rate;
                Console.WriteLine(_best);
            }

            public void Other(
                double[][] genes, List<double[]> list, Matrix<double>[] layers, Tensor<double>[] tensors, Parameters p)
            {
                {{body}}
            }
        }
        """;
}
