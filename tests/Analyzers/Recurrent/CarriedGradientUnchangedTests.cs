using Gradus.Analyzers.Recurrent;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Recurrent;

public sealed class CarriedGradientUnchangedTests
{
    [TestCase("var dhNext = new double[3];", "for (var k = 0; k < 3; k++) { dz[k] = dy[t][k] + [|dhNext|][k]; }")]
    [TestCase("double[] dcNext = new double[3];", "dz[0] = dy[t][0] + [|dcNext|][0] * 2;")]
    [TestCase("var nextGradient = Vector<double>.Build.Dense(3);", "var d = v + [|nextGradient|]; dz[0] = d[0];")]
    [TestCase("var dh = Vector<double>.Build.Dense(3);", "var d = dys[t] + [|dh|]; dz[0] = d[0];")]
    [TestCase("double dhNext = 0;", "dz[0] = dy[t][0] + [|dhNext|];")]
    [TestCase("var carry = new double[3];", "dz[0] = dy[t][0] + [|carry|][0];")]
    public void Gradient_that_stays_zero_is_found(string before, string body)
        => Verify.Finds<CarriedGradientUnchanged>(Bptt(before, body));

    [TestCase("var dhNext = new double[3];", "dz[0] = dy[t][0] + dhNext[0]; dhNext[0] = dz[0] * 2;")]
    [TestCase("var dhNext = Vector<double>.Build.Dense(3);", "var d = v + dhNext; dhNext = d * 2; dz[0] = d[0];")]
    [TestCase("var dhNext = new double[3];", "dz[0] = dy[t][0] + dhNext[0]; Propagate(dz, dhNext);")]
    [TestCase("var dhNext = new double[3];", "dz[0] = dy[t][0] + dhNext[0]; Array.Copy(dz, dhNext, 3);")]
    [TestCase("var dhNext = new double[3];", "dz[0] = dy[t][0] + dhNext[0]; dhNext = dz;")]
    [TestCase("double dhNext = 0;", "dz[0] = dy[t][0] + dhNext; dhNext = dz[0] * 2;")]
    [TestCase("var dhNext = dy[0];", "dz[0] = dy[t][0] + dhNext[0];")]
    [TestCase("var zero = new double[3];", "dz[0] = Math.Max(dy[t][0], zero[0]);")]
    [TestCase("var dhNext = new double[3]; void Set() => dhNext[0] = 1;", "dz[0] = dy[t][0] + dhNext[0]; Set();")]
    public void Gradient_that_is_updated_is_left_alone(string before, string body)
        => Verify.Silent<CarriedGradientUnchanged>(Bptt(before, body));

    [Test]
    public void Zero_that_no_loop_reads_is_left_alone()
        => Verify.Silent<CarriedGradientUnchanged>(
            Bptt("var dhNext = new double[3]; Console.WriteLine(dhNext[0]);", "dz[0] = dy[t][0];"));

    private static string Bptt(string before, string body) => $$"""
        public static class Bptt
        {
            [Backward]
            public static double[] Backward(double[][] dy, Vector<double>[] dys, Vector<double> v)
            {
                var dz = new double[3];
                {{before}}
                for (var t = dy.Length - 1; t >= 0; t--)
                {
                    {{body}}
                }

                return dz;
            }

            private static void Propagate(double[] dz, double[] dhNext) => dhNext[0] = dz[0];
        }
        """;
}
