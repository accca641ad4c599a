using Gradus.Analyzers.Recurrent;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Recurrent;

public sealed class OverlappingScatterTests
{
    [TestCase("[|dx[i + a, j]|] = w[a] * dy[i, j];")]
    [TestCase("[|dx[i + a - 1, j]|] = w[a] * dy[i, j];")]
    [TestCase("var row = i + a; [|dx[row, j]|] = w[a] * dy[i, j];")]
    [TestCase("[|dRows[i + a][j]|] = w[a] * dy[i, j];")]
    [TestCase("[|grad[i + a]|] = w[a] * dy[i, 0];")]
    [TestCase("[|dTable[ids[i], j]|] = dy[i, j];")]
    [TestCase("var id = ids[i]; [|dTable[id, j]|] = dy[i, j];")]
    [TestCase("[|dTable.SetRow(ids[i], m.Row(i))|];")]
    [TestCase("[|dRows[list[i]][j]|] = dy[i, j];")]
    [TestCase("[|dRows[ids[i]]|] = m.Row(i).ToArray();")]
    [TestCase("[|dTensor[i + a, j]|] = w[a] * dy[i, j];")]
    public void Assignment_that_is_repeated_is_found(string body) => Verify.Finds<OverlappingScatter>(Loops(body));

    [TestCase("dx[i + a, j] += w[a] * dy[i, j];")]
    [TestCase("dx[i + a, j] = dx[i + a, j] + w[a] * dy[i, j];")]
    [TestCase("dx[i + p, j + p] = dy[i, j];")]
    [TestCase("dx[2 * i + a, j] = dy[i, j];")]
    [TestCase("grad[i * 3 + j] = dy[i, j];")]
    [TestCase("dx[i + a, a] = dy[i, j];")]
    [TestCase("dx[i + a, i] = 1.0 * dy[i, j];")]
    [TestCase("dTable[i, ids[i]] = dy[i, j] - 1;")]
    [TestCase("dTable.SetRow(i, m.Row(i)); dTable.SetRow(ids[i], dTable.Row(ids[i]) + m.Row(i));")]
    [TestCase("grad[order[i]] = dy[i, j]; grad[argmax[i]] = dy[i, j];")]
    [TestCase("dx[i + a, j] = 0;")]
    [TestCase("var dOwn = new double[9]; for (var b = 0; b < 3; b++) { dOwn[i + b] = dy[i, j]; } dRows[i] = dOwn;")]
    [TestCase("columns[i + a, j] = w[a];")]
    [TestCase("var sum = dx[i + a, j] + dy[i, j]; dx[i + a, j] = sum;")]
    public void Assignment_that_reaches_each_cell_once_is_left_alone(string body)
        => Verify.Silent<OverlappingScatter>(Loops(body));

    [Test]
    public void Ids_of_a_foreach_are_looked_up_too()
        => Verify.Finds<OverlappingScatter>("""
            public static class Embedding
            {
                public static double[,] Gradient(double[,] dy, IReadOnlyList<int> ids)
                {
                    var (dTable, t) = (new double[10, 2], 0);
                    foreach (var id in ids)
                    {
                        for (var j = 0; j < 2; j++) { [|dTable[id, j]|] = dy[t, j]; }
                        t++;
                    }

                    return dTable;
                }
            }
            """);

    private static string Loops(string body) => $$"""
        public static class Conv
        {
            [Backward]
            public static double[,] Backward(
                double[,] dy, double[] w, int[] ids, List<int> list, int[] order, int[] argmax, Matrix<double> m, int p,
                Tensor<double> dTensor)
            {
                var (dx, columns, grad, dRows) = (new double[9, 9], new double[9, 9], new double[9], new double[9][]);
                var dTable = Matrix<double>.Build.Dense(9, 9);
                for (var i = 0; i < 3; i++)
                {
                    for (var j = 0; j < 3; j++)
                    {
                        for (var a = 0; a < 3; a++)
                        {
                            {{body}}
                        }
                    }
                }

                return dx;
            }
        }
        """;
}
