using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class MulticlassSvmTests
{
    // CS231n course notes, linear classification: the worked example of both losses.
    [Test]
    public void Forward_agrees_with_the_course_notes() =>
        Close.To(1.58, MulticlassSvm.Forward(Given.Row(-2.85, 0.86, 0.28), [2]));

    [Test]
    public void Backward_counts_the_margins_that_are_violated() =>
        Close.To(
            Given.Matrix(new[,] { { 0, 0.5, -0.5 }, { -1, 0.5, 0.5 } }),
            MulticlassSvm.Backward(Given.Matrix(new[,] { { -2.85, 0.86, 0.28 }, { 1, 1, 2 } }), [2, 0]));

    [Test]
    public void Margin_that_just_holds_costs_nothing()
    {
        Matrix<double> scores = Given.Row(1, 0);

        Assert.That(MulticlassSvm.Forward(scores, [0]), Is.Zero);
        Assert.That(MulticlassSvm.Backward(scores, [0]).Enumerate(), Is.All.Zero);
    }

    [Test]
    public void No_samples_are_refused() =>
        Assert.That(
            () => MulticlassSvm.Contract.Run(
                ("scores", new NdArray<double>([0, 3], [])), ("y", new NdArray<double>([0], []))),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found no samples, expected at least one"));
}
