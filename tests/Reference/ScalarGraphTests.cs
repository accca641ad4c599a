using NUnit.Framework;

namespace Gradus.Reference.Tests;

public sealed class ScalarGraphTests
{
    [TestCase(ScalarOperation.Add, 2.0, 1.0, 1.0)]
    [TestCase(ScalarOperation.Subtract, 8.0, 1.0, -1.0)]
    [TestCase(ScalarOperation.Multiply, -15.0, -3.0, 5.0)]
    [TestCase(ScalarOperation.Divide, -5.0 / 3, -1.0 / 3, -5.0 / 9)]
    public void Operation_on_two_numbers_has_the_derivatives_of_the_textbook(
        ScalarOperation operation, double value, double slopeOfA, double slopeOfB)
    {
        var graph = new ScalarGraph();
        int a = graph.Leaf(5);
        int b = graph.Leaf(-3);

        int result = graph.Apply(operation, a, b);

        Close.To(value, graph.Value(result));
        Close.To(slopeOfA, graph.Derivative(result, a));
        Close.To(slopeOfB, graph.Derivative(result, b));
    }

    [TestCase(ScalarOperation.Negate, 0.5, -0.5, -1.0)]
    [TestCase(ScalarOperation.Exp, 0.5, 1.6487212707001282, 1.6487212707001282)]
    [TestCase(ScalarOperation.Tanh, 0.5, 0.46211715726000976, 0.78644773296592741)]
    [TestCase(ScalarOperation.Power, 0.5, 0.125, 0.75)]
    [TestCase(ScalarOperation.Relu, 0.5, 0.5, 1.0)]
    [TestCase(ScalarOperation.Relu, 0.0, 0.0, 0.0)]
    [TestCase(ScalarOperation.Relu, -0.5, 0.0, 0.0)]
    public void Operation_on_one_number_has_the_derivative_of_the_textbook(
        ScalarOperation operation, double x, double value, double slope)
    {
        var graph = new ScalarGraph();
        int a = graph.Leaf(x);

        int result = graph.Apply(operation, a, exponent: 3);

        Close.To(value, graph.Value(result));
        Close.To(slope, graph.Derivative(result, a));
    }

    [Test]
    public void Number_used_on_two_paths_gets_the_sum_of_both()
    {
        var graph = new ScalarGraph();
        int x = graph.Leaf(3);
        int square = graph.Apply(ScalarOperation.Multiply, x, x);
        int product = graph.Apply(ScalarOperation.Multiply, square, x);

        Close.To(27, graph.Derivative(product, x));
        Close.To(3, graph.Derivative(product, square));
    }

    [Test]
    public void Node_has_derivative_one_by_itself()
    {
        var graph = new ScalarGraph();
        int square = graph.Apply(ScalarOperation.Power, graph.Leaf(3), exponent: 2);

        Close.To(1, graph.Derivative(square, square));
    }

    [Test]
    public void Node_that_was_not_used_has_derivative_zero()
    {
        var graph = new ScalarGraph();
        int unused = graph.Leaf(3);

        Close.To(0, graph.Derivative(graph.Leaf(4), unused));
    }
}
