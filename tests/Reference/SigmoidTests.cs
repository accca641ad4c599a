using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests;

public sealed class SigmoidTests
{
    private static IEnumerable<VectorCase> Vectors => ReferenceVectors.Of("sigmoid");

    [TestCaseSource(nameof(Vectors))]
    public void Forward_agrees_with_the_golden_vectors(VectorCase vector) =>
        Close.To(vector.Matrix("y"), Sigmoid.Forward(vector.Matrix("x")));

    [TestCaseSource(nameof(Vectors))]
    public void Backward_agrees_with_the_golden_vectors(VectorCase vector) =>
        Close.To(vector.Matrix("dx"), Sigmoid.Backward(vector.Matrix("dy"), vector.Matrix("y")));

    [TestCase(-745.0)]
    [TestCase(-100.0)]
    [TestCase(-40.5)]
    [TestCase(-39.5)]
    public void Forward_keeps_its_relative_accuracy_far_below_zero(double x) =>
        Close.To(Math.Exp(x) / (1 + Math.Exp(x)), Sigmoid.Forward(Matrix<double>.Build.Dense(1, 1, x))[0, 0]);
}
