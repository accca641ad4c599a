using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class SigmoidTests
{
    [TestCase(-745.0)]
    [TestCase(-100.0)]
    [TestCase(-40.5)]
    [TestCase(-39.5)]
    [TestCase(-1.5)]
    public void Forward_keeps_its_relative_accuracy_far_below_zero(double x) =>
        Close.To(Math.Exp(x) / (1 + Math.Exp(x)), Sigmoid.Forward(Given.Row(x))[0, 0]);

    [Test]
    public void Backward_takes_the_output() =>
        Close.To(Given.Row(0.375, 2, 0), Sigmoid.Backward(Given.Row(2, 8, 7), Given.Row(0.25, 0.5, 1)));

    [Test]
    public void Backward_from_the_output_is_that_of_the_contract()
    {
        Matrix<double> x = Given.Row(-3, -0.2, 0, 1.5, 30);
        Matrix<double> dy = Given.Row(1, -2, 0.5, 4, 1000);

        Close.To(Sigmoid.Contract.Run(("x", x), ("dy", dy)).Matrix("dx"), Sigmoid.Backward(dy, Sigmoid.Forward(x)));
    }
}
