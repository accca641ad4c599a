using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Reference.Tests;

internal static class Close
{
    private const double Relative = 1e-12;

    public static void To(Matrix<double> expected, Matrix<double> actual, double relative = Relative)
    {
        Assert.That(actual.RowCount, Is.EqualTo(expected.RowCount), "rows");
        Assert.That(actual.ColumnCount, Is.EqualTo(expected.ColumnCount), "columns");
        double scale = expected.Enumerate().Max(Math.Abs);
        double worst = (actual - expected).Enumerate().Max(Math.Abs);
        Assert.That(worst, Is.LessThanOrEqualTo(relative * scale), "worst entry");
    }

    public static void To(Vector<double> expected, Vector<double> actual, double relative = Relative) =>
        To(expected.ToRowMatrix(), actual.ToRowMatrix(), relative);

    public static void To(Tensor<double> expected, Tensor<double> actual, double relative = Relative)
    {
        Assert.That(actual.Lengths.ToArray(), Is.EqualTo(expected.Lengths.ToArray()), "shape");
        To(Vector<double>.Build.DenseOfEnumerable(expected), Vector<double>.Build.DenseOfEnumerable(actual), relative);
    }

    public static void To(double expected, double actual, double relative = Relative) =>
        Assert.That(actual, Is.EqualTo(expected).Within(relative * Math.Abs(expected)));
}
