using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class TanhTests
{
    [TestCase(1e-300, 1e-300)]
    [TestCase(-1e-9, -1e-9)]
    [TestCase(0.5, 0.46211715726000976)]
    [TestCase(1.0, 0.76159415595576489)]
    [TestCase(-1000.0, -1.0)]
    public void Forward_agrees_with_the_table_to_the_last_bits(double x, double expected) =>
        Close.To(expected, Tanh.Forward(Given.Row(x))[0, 0], relative: 1e-15);

    [Test]
    public void Backward_takes_the_output() =>
        Close.To(Given.Row(3, 8, 0), Tanh.Backward(Given.Row(4, 8, 7), Given.Row(-0.5, 0, 1)));

    [Test]
    public void Backward_from_the_output_is_that_of_the_contract()
    {
        Matrix<double> x = Given.Row(-3, -0.2, 0, 1.5, 15);
        Matrix<double> dy = Given.Row(1, -2, 0.5, 4, 1000);

        Close.To(Tanh.Contract.Run(("x", x), ("dy", dy)).Matrix("dx"), Tanh.Backward(dy, Tanh.Forward(x)));
    }
}
