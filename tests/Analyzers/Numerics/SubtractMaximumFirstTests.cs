using Gradus.Analyzers.Numerics;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.Numerics;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Numerics;

public sealed class SubtractMaximumFirstTests
{
    [TestCase(
        "TensorPrimitives.SoftMax(z, z);",
        "TensorPrimitives.Subtract(z, TensorPrimitives.Max<float>(z), z);\n        TensorPrimitives.SoftMax(z, z);")]
    [TestCase(
        "TensorPrimitives.SoftMax(z, p);",
        "TensorPrimitives.Subtract(z, TensorPrimitives.Max<float>(z), p);\n        TensorPrimitives.SoftMax(p, p);")]
    [TestCase(
        "var s = Tensor.SoftMax<float>(t);",
        "var s = Tensor.SoftMax<float>(Tensor.Subtract<float>(t, Tensor.Max<float>(t)));")]
    public void Maximum_is_subtracted_first(string before, string after)
        => VerifyFix.All<LibrarySoftmax, SubtractMaximumFirst>(Method(before), Method(after));

    [TestCase("TensorPrimitives.SoftMax(z.AsSpan(0, 2), p);")]
    [TestCase("TensorPrimitives.SoftMax(z, p.AsSpan());")]
    public void Part_of_an_array_is_left_to_the_learner(string body)
        => VerifyFix.None<LibrarySoftmax, SubtractMaximumFirst>(Method(body));

    private static string Method(string body) => $$"""
        public static class C
        {
            public static void M(float[] z, float[] p, Tensor<float> t)
            {
                {{body}}
            }
        }
        """;
}
