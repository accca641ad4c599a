using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.InPlace;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class UpdateBufferInPlaceTests
{
    [TestCase("w -= 0.1 * g;", "w.Subtract(0.1 * g, w);")]
    [TestCase("w = w + g;", "w.Add(g, w);")]
    [TestCase("w *= 0.9; g -= g;", "w.Multiply(0.9, w); g.Subtract(g, g);")]
    [TestCase("w /= 2;", "w.Divide(2, w);")]
    [TestCase("var v = all[0]; v -= g;", "var v = all[0]; v.Subtract(g, v);")]
    [TestCase("t = t - t * 0.1;", "t -= t * 0.1;")]
    public void Update_is_written_into_the_buffer(string before, string after)
        => VerifyFix.All<UpdateWithoutEffect, UpdateBufferInPlace>(Method(before), Method(after));

    [TestCase("a = a.Select(v => v * 2).ToArray();")]
    [TestCase("w = g - w;")]
    [TestCase("w = w * g;")]
    public void Update_without_a_form_in_place_has_no_fix(string body)
        => VerifyFix.None<UpdateWithoutEffect, UpdateBufferInPlace>(Method(body));

    private static string Method(string body) => $$"""
        public static class Sgd
        {
            public static void Step(Matrix<double> w, Matrix<double> g, Matrix<double>[] all, double[] a,
                Tensor<double> t)
            {
                {{body}}
            }
        }
        """;
}
