using Gradus.Analyzers.InPlace;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.InPlace;

public sealed class WrappedBufferReusedTests
{
    [TestCase("buffer[0] = k; matrices.Add([|Matrix<double>.Build.Dense(2, 2, buffer)|]);")]
    [TestCase("Array.Fill(buffer, k); vectors[k] = [|Vector<double>.Build.Dense(buffer)|];")]
    [TestCase("Fill(buffer); var v = Vector<double>.Build.Dense(buffer); vectors[k] = [|v|];")]
    [TestCase("buffer[0] = k; tensors.Add([|Tensor.Create(buffer, [2, 2])|]);")]
    [TestCase("vectors[k] = [|new MathNet.Numerics.LinearAlgebra.Double.DenseVector(buffer)|]; buffer[k] += 1;")]
    [TestCase(
        "for (var i = 0; i < 4; i++) { buffer[i] = k * i; } matrices.Add([|Matrix<double>.Build.Dense(2, 2, "
        + "buffer)|]);")]
    public void Wrap_of_an_array_that_is_filled_again_is_found(string body)
        => Verify.Finds<WrappedBufferReused>(Loop(body));

    [TestCase("buffer[0] = k; matrices.Add(Matrix<double>.Build.DenseOfColumnMajor(2, 2, buffer));")]
    [TestCase("var own = new double[4]; own[0] = k; matrices.Add(Matrix<double>.Build.Dense(2, 2, own));")]
    [TestCase("buffer[0] = k; matrices.Add(Matrix<double>.Build.Dense(2, 2, (double[])buffer.Clone()));")]
    [TestCase("buffer = new double[4]; buffer[0] = k; matrices.Add(Matrix<double>.Build.Dense(2, 2, buffer));")]
    [TestCase("buffer[0] = k; var v = Vector<double>.Build.Dense(buffer); Console.WriteLine(v.Sum());")]
    [TestCase("rows[k][0] = 1; vectors[k] = Vector<double>.Build.Dense(rows[k]);")]
    [TestCase("buffer[0] = k; vectors[0] = Vector<double>.Build.Dense(buffer);")]
    public void Wrap_of_an_array_of_its_own_is_left_alone(string body)
        => Verify.Silent<WrappedBufferReused>(Loop(body));

    [Test]
    public void Wrap_that_is_yielded_or_returned_is_found()
        => Verify.Finds<WrappedBufferReused>("""
            public sealed class Reader
            {
                private readonly double[] _buffer = new double[3];

                public static IEnumerable<Vector<double>> Rows(double[,] data)
                {
                    var row = new double[3];
                    for (var i = 0; i < 5; i++)
                    {
                        for (var j = 0; j < 3; j++) { row[j] = data[i, j]; }
                        yield return [|Vector<double>.Build.Dense(row)|];
                    }
                }

                public Vector<double> Next(double v)
                {
                    _buffer[0] = v;
                    return [|Vector<double>.Build.Dense(_buffer)|];
                }

                public Vector<double> Once(double v)
                {
                    var own = new double[3];
                    own[0] = v;
                    return Vector<double>.Build.Dense(own);
                }
            }
            """);

    private static string Loop(string body) => $$"""
        public static class Batches
        {
            public static object Load(Vector<double>[] vectors, double[][] rows)
            {
                var matrices = new List<Matrix<double>>();
                var tensors = new List<Tensor<double>>();
                var buffer = new double[4];
                for (var k = 0; k < vectors.Length; k++)
                {
                    {{body}}
                }

                return (matrices, tensors);
            }

            private static void Fill(double[] values) => values[0] = 1;
        }
        """;
}
