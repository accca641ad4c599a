using Gradus.Analyzers.Recurrent;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Recurrent;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Recurrent;

public sealed class AccumulateScatterTests
{
    [TestCase("dx[i + a] = w[a] * dy[i];", "dx[i + a] += w[a] * dy[i];")]
    [TestCase("dRows[ids[i]][0] = dy[i]; dx[ids[i]] = dy[i];", "dRows[ids[i]][0] += dy[i]; dx[ids[i]] += dy[i];")]
    [TestCase("dTable.SetRow(ids[i], m.Row(i));", "dTable.SetRow(ids[i], dTable.Row(ids[i]) + m.Row(i));")]
    [TestCase(
        "dTable.SetColumn(ids[i], m.Column(i));", "dTable.SetColumn(ids[i], dTable.Column(ids[i]) + m.Column(i));")]
    public void Assignment_becomes_a_sum(string before, string after)
        => VerifyFix.All<OverlappingScatter, AccumulateScatter>(Loops(before), Loops(after));

    [TestCase("dRows[ids[i]] = m.Row(i).ToArray();")]
    [TestCase("dTable.SetRow(ids[i], m.Row(i).ToArray());")]
    public void Row_of_an_array_has_no_fix(string body)
        => VerifyFix.None<OverlappingScatter, AccumulateScatter>(Loops(body));

    private static string Loops(string body) => $$"""
        public static class Conv
        {
            public static object Backward(double[] dy, double[] w, int[] ids, Matrix<double> m, double[][] dRows)
            {
                var (dx, dTable) = (new double[9], Matrix<double>.Build.Dense(9, 9));
                for (var i = 0; i < 3; i++)
                {
                    for (var a = 0; a < 3; a++)
                    {
                        {{body}}
                    }
                }

                return (dx, dTable);
            }
        }
        """;
}
