using Gradus.Analyzers.Numerics;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Numerics;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Numerics;

public sealed class BoundProbabilityTests
{
    [TestCase("return -Math.Log(p[0]);", "return -Math.Log(Math.Max(p[0], 1e-12));")]
    [TestCase(
        "return -Math.Log(p[0]) - Math.Log(1 - p[0]);",
        "return -Math.Log(Math.Max(p[0], 1e-12)) - Math.Log(Math.Max(1 - p[0], 1e-12));")]
    [TestCase("float q = 1; return -MathF.Log(q);", "float q = 1; return -MathF.Log(MathF.Max(q, 1e-12f));")]
    [TestCase("return -probs.PointwiseLog().Sum();", "return -probs.PointwiseMaximum(1e-12).PointwiseLog().Sum();")]
    [TestCase(
        "return -(1 - probs).PointwiseLog().Sum();",
        "return -(1 - probs).PointwiseMaximum(1e-12).PointwiseLog().Sum();")]
    public void Probability_gets_a_lower_bound(string before, string after)
        => VerifyFix.All<UnguardedLogarithm, BoundProbability>(Loss(before), Loss(after));

    [Test]
    public void Method_group_is_left_to_the_learner()
        => VerifyFix.None<UnguardedLogarithm, BoundProbability>(Loss("return -probs.Map(Math.Log).Sum();"));

    private static string Loss(string body) => $$"""
        public static class C
        {
            [Loss]
            public static double M(double[] p, Vector<double> probs)
            {
                {{body}}
            }
        }
        """;
}
