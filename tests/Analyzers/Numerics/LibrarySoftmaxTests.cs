using Gradus.Analyzers.Numerics;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Numerics;

public sealed class LibrarySoftmaxTests
{
    [TestCase("[|TensorPrimitives.SoftMax(z, p)|];")]
    [TestCase("[|TensorPrimitives.SoftMax(z, z)|];")]
    [TestCase("[|TensorPrimitives.SoftMax<float>(z.AsSpan(0, 2), p)|];")]
    [TestCase("TensorPrimitives.Multiply(z, 2f, z); [|TensorPrimitives.SoftMax(z, p)|];")]
    [TestCase("var y = z.Select(v => v * 3).ToArray(); [|TensorPrimitives.SoftMax(y, p)|];")]
    [TestCase("Tensor<float> t = Tensor.Create(z, [2, 2]); var s = [|Tensor.SoftMax<float>(t)|];")]
    [TestCase("Action a = () => [|TensorPrimitives.SoftMax(z, p)|]; a();")]
    [TestCase(
        "var mean = TensorPrimitives.Average<float>(z); TensorPrimitives.Subtract(z, mean, z); "
        + "[|TensorPrimitives.SoftMax(z, p)|];")]
    public void Softmax_of_raw_logits_is_found(string body) => Verify.Finds<LibrarySoftmax>(Method(body));

    [TestCase("TensorPrimitives.Subtract(z, TensorPrimitives.Max<float>(z), z); TensorPrimitives.SoftMax(z, p);")]
    [TestCase("var max = z.Max(); var y = z.Select(v => v - max).ToArray(); TensorPrimitives.SoftMax(y, p);")]
    [TestCase(
        "float max = z.Max(); for (int i = 0; i < z.Length; i++) { z[i] -= max; } TensorPrimitives.SoftMax(z, p);")]
    [TestCase("var y = Shift(z); TensorPrimitives.SoftMax(y, p);")]
    [TestCase(
        "Tensor<float> t = Tensor.Create(z, [4]); var y = t - Tensor.Max<float>(t); var s = Tensor.SoftMax<float>(y);")]
    [TestCase("TensorPrimitives.Tanh(z, z); TensorPrimitives.Sigmoid(z, p);")]
    [TestCase("SoftMax(z);")]
    public void Softmax_of_shifted_logits_is_left_alone(string body) => Verify.Silent<LibrarySoftmax>(Method(body));

    private static string Method(string body) => $$"""
        public static class C
        {
            public static void M(float[] z, float[] p)
            {
                {{body}}
            }

            private static float[] Shift(float[] z)
            {
                float max = z.Max();
                return z.Select(v => v - max).ToArray();
            }

            private static void SoftMax(float[] z) => z[0] = 1;
        }
        """;
}
