using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using Gradus.CodeFixes.InPlace;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class WrapCopyTests
{
    [Test]
    public void Builder_becomes_the_one_that_copies()
        => VerifyFix.All<WrappedBufferReused, WrapCopy>(
            Loop("matrices.Add(Matrix<double>.Build.Dense(2, 2, buffer)); "
                + "vectors.Add(Vector<double>.Build.Dense(buffer));"),
            Loop("matrices.Add(Matrix<double>.Build.DenseOfColumnMajor(2, 2, buffer)); "
                + "vectors.Add(Vector<double>.Build.DenseOfArray(buffer));"));

    [TestCase("tensors.Add(Tensor.Create(buffer, [2, 2]));")]
    [TestCase("vectors.Add(new MathNet.Numerics.LinearAlgebra.Double.DenseVector(buffer));")]
    public void Other_wraps_have_no_fix(string body) => VerifyFix.None<WrappedBufferReused, WrapCopy>(Loop(body));

    private static string Loop(string body) => $$"""
        public static class Batches
        {
            public static object Load(int n)
            {
                var (matrices, vectors, tensors) = (new List<Matrix<double>>(), new List<Vector<double>>(),
                    new List<Tensor<double>>());
                var buffer = new double[4];
                for (var k = 0; k < n; k++)
                {
                    buffer[0] = k;
                    {{body}}
                }

                return (matrices, vectors, tensors);
            }
        }
        """;
}
