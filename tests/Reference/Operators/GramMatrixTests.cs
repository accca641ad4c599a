using System.Numerics.Tensors;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class GramMatrixTests
{
    private static readonly Tensor<double> X = Given.Tensor([1, 2, 1, 2], 1, 2, 3, 4);

    [Test]
    public void Forward_is_the_products_of_channels_over_the_size() =>
        Close.To(Given.Tensor([1, 2, 2], 5.0 / 4, 11.0 / 4, 11.0 / 4, 25.0 / 4), GramMatrix.Forward(X));

    [Test]
    public void Backward_counts_both_factors() =>
        Close.To(Given.Tensor([1, 2, 1, 2], 2, 4, 0, 0), GramMatrix.Backward(Given.Tensor([1, 2, 2], 4, 0, 0, 0), X));

    [Test]
    public void Backward_takes_an_upstream_gradient_that_is_not_symmetric() =>
        Close.To(Given.Tensor([1, 2, 1, 2], 3, 4, 1, 2), GramMatrix.Backward(Given.Tensor([1, 2, 2], 0, 4, 0, 0), X));

    [Test]
    public void Channels_without_entries_are_refused() =>
        Assert.That(
            () => GramMatrix.Forward(Given.Tensor([1, 2, 0, 2])),
            Throws.TypeOf<OperatorException>()
                .With.Message.Contains("found channels without entries, expected at least one"));
}
