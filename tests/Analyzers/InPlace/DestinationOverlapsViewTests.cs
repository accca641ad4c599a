using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class DestinationOverlapsViewTests
{
    [TestCase("Tensor.Add<double>(t, Tensor.Transpose(t), [|t|]);")]
    [TestCase("var u = Tensor.Transpose(t); Tensor.Multiply<double>(t, u, [|t|]);")]
    [TestCase("Tensor.Exp<double>(t, [|Tensor.PermuteDimensions(t, [1, 0])|]);")]
    [TestCase(
        "var x = Matrix<double>.Build.Dense(2, 2, s); var y = Matrix<double>.Build.Dense(2, 2, s); a.Multiply(x, "
        + "[|y|]);")]
    [TestCase(
        "var x = Matrix<double>.Build.Dense(2, 2, s); var y = Matrix<double>.Build.Dense(2, 2, s); "
        + "x.Transpose([|y|]);")]
    [TestCase("TensorPrimitives.Add<double>(s, s, [|s.AsSpan(1)|]);")]
    [TestCase("Span<double> tail = s.AsSpan(1); TensorPrimitives.Exp<double>(s, [|tail|]);")]
    public void View_of_the_destination_is_found(string body) => Verify.Finds<DestinationOverlapsView>(Method(body));

    [TestCase("a.Multiply(b, a); a.Transpose(a); a.TransposeThisAndMultiply(b, a);")]
    [TestCase("TensorPrimitives.Max<double>(s, 0, s); TensorPrimitives.Add<double>(s.AsSpan(), s, s);")]
    [TestCase("Tensor.Add<double>(t, t, t);")]
    [TestCase("var u = Tensor.Transpose(t) + t; Tensor.Add<double>(t, u, t);")]
    [TestCase("TensorPrimitives.Exp<double>(s.AsSpan(0, 2), s.AsSpan(2, 2));")]
    [TestCase("TensorPrimitives.Exp<double>(s.AsSpan(0, 2), s.AsSpan(0, 2));")]
    [TestCase("var x = Vector<double>.Build.Dense(s); a.Multiply(x, x); x.Add(1.0, x);")]
    [TestCase("var x = Vector<double>.Build.Dense(s); var y = Vector<double>.Build.Dense(s); x.Add(1.0, y);")]
    [TestCase(
        "var x = Matrix<double>.Build.Dense(2, 2, s); var y = Matrix<double>.Build.Dense(2, 2); a.Multiply(x, y);")]
    [TestCase("a.Multiply(b.Transpose(), b);")]
    public void Same_object_or_other_storage_is_left_alone(string body)
        => Verify.Silent<DestinationOverlapsView>(Method(body));

    private static string Method(string body) => $$"""
        public static class Kernels
        {
            public static void Run(Tensor<double> t, Matrix<double> a, Matrix<double> b, double[] s)
            {
                {{body}}
            }
        }
        """;
}
