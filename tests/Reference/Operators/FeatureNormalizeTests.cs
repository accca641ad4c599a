using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class FeatureNormalizeTests
{
    [Test]
    public void Standard_deviation_divides_by_one_less_than_the_samples()
    {
        FeatureNormalize.Normalized result = FeatureNormalize.Fit(Given.Matrix(new double[,] { { 1 }, { 2 }, { 3 } }));

        Close.To(Given.Vector(2), result.Mean);
        Close.To(Given.Vector(1), result.Sd);
        Close.To(Given.Matrix(new double[,] { { -1 }, { 0 }, { 1 } }), result.Y);
    }

    // Three times 0.1 over 3 is not 0.1 in floating point.
    [Test]
    public void Constant_feature_becomes_exactly_zero()
    {
        FeatureNormalize.Normalized result = FeatureNormalize.Fit(Given.Zeros(3, 1) + 0.1);

        Assert.That(result.Sd[0], Is.Zero);
        Assert.That(result.Y.Enumerate(), Is.All.Zero);
    }

    [Test]
    public void One_sample_is_refused() =>
        Assert.That(
            () => FeatureNormalize.Fit(Given.Row(1, 2)),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found 1 samples, expected at least 2"));
}
