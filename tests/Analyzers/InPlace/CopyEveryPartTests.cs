using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.InPlace;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class CopyEveryPartTests
{
    [TestCase(
        "var c = (double[][])w.Clone(); c[0][0] = 1;", "var c = Array.ConvertAll(w, row => (double[])row.Clone()); "
        + "c[0][0] = 1;")]
    [TestCase(
        "var c = w.ToArray(); c[0][0] = 1;", "var c = Array.ConvertAll(w, row => (double[])row.Clone()); c[0][0] = 1;")]
    [TestCase(
        "double[][] c = [.. w]; c[0][0] = 1;", "double[][] c = Array.ConvertAll(w, row => (double[])row.Clone()); "
        + "c[0][0] = 1;")]
    [TestCase("var c = ms.ToArray(); c[0].Clear();", "var c = Array.ConvertAll(ms, row => row.Clone()); c[0].Clear();")]
    [TestCase(
        "var row = w[0]; var c = w.ToArray(); c[1] = row; c[0][0] = 1;",
        "var row = w[0]; var c = Array.ConvertAll(w, row2 => (double[])row2.Clone()); c[1] = row; c[0][0] = 1;")]
    public void Every_row_is_copied(string before, string after)
        => VerifyFix.All<ShallowSnapshot, CopyEveryPart>(Method(before), Method(after));

    [TestCase("var c = list.ToList(); c[0][0] = 1;")]
    [TestCase("var c = deep.ToArray(); c[0][0][0] = 1;")]
    public void Other_collections_have_no_fix(string body)
        => VerifyFix.None<ShallowSnapshot, CopyEveryPart>(Method(body));

    private static string Method(string body) => $$"""
        public static class Net
        {
            public static void Run(double[][] w, Matrix<double>[] ms, List<double[]> list, double[][][] deep)
            {
                {{body}}
            }
        }
        """;
}
