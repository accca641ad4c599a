using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class CollaborativeFilteringTests
{
    private const double Lambda = 0.5;

    // Errors 2·3 − 5 = 1 and, without a rating, 0; half of the squares is 1/2, and of all features 29/4.
    [Test]
    public void Ratings_that_are_not_there_do_not_count()
    {
        CollaborativeFiltering.Gradients gradients = CollaborativeFiltering.Backward(
            Given.Row(2), Given.Matrix(new double[,] { { 3 }, { 4 } }), Given.Row(5, 9), Given.Row(1, 0), Lambda);

        Close.To(7.75, CollaborativeFiltering.Cost(
            Given.Row(2), Given.Matrix(new double[,] { { 3 }, { 4 } }), Given.Row(5, 9), Given.Row(1, 0), Lambda));
        Close.To(Given.Row(4), gradients.Dx);
        Close.To(Given.Matrix(new[,] { { 3.5 }, { 2 } }), gradients.Dtheta);
    }

    [Test]
    public void Item_without_ratings_has_the_gradient_of_the_penalty_alone() =>
        Close.To(
            Given.Row(1.5),
            CollaborativeFiltering.Backward(
                Given.Row(3), Given.Row(7), Given.Row(double.NaN), Given.Row(0), Lambda).Dx);
}
