using Gradus.Kit;
using NUnit.Framework;

namespace Gradus.Backprop.Tests;

public sealed class ValueTests
{
    [Test]
    public void Backward_of_a_small_graph_can_be_worked_out_by_hand()
    {
        var x = new Value(-2);
        var y = new Value(5);
        var z = new Value(-4);
        double[] expected = [-12, -4, -4, 3];

        Value f = (x + y) * z;
        f.Backward();
        double[] actual = [f.Data, x.Grad, y.Grad, z.Grad];

        Assert.That(actual, Agrees.With(expected, "f and the gradients of x, y and z"));
    }

    [Test]
    public void Backward_sums_when_a_node_is_used_twice()
    {
        var x = new Value(3);
        double expected = (2 * 3) + 1;

        ((x * x) + x).Backward();

        Assert.That(x.Grad, Agrees.With(expected, "grad").Suspecting("Grad is overwritten: = where += belongs", 1));
    }

    [Test]
    public void Backward_agrees_with_the_numerical_gradient()
    {
        double[] at = [0.5, -1.5];
        double[] expected = GradientCheck.Numerical(p => Formula(p[0], p[1]).Data, [.. at]);
        var a = new Value(at[0]);
        var b = new Value(at[1]);

        Formula(a, b).Backward();
        double[] actual = [a.Grad, b.Grad];

        Assert.That(actual, Agrees.With(expected, "grad"));
    }

    [Test]
    public void Backward_twice_counts_twice_until_ZeroGrad()
    {
        var x = new Value(3);
        Value square = x * x;
        double[] expected = [6, 12, 0];

        square.Backward();
        double once = x.Grad;
        square.Backward();
        double twice = x.Grad;
        square.ZeroGrad();
        double[] actual = [once, twice, x.Grad];

        Assert.That(actual, Agrees.With(expected, "grad"));
    }

    [Test]
    public void Backward_goes_down_a_chain_of_ten_thousand_nodes()
    {
        var x = new Value(1);
        Value sum = x;
        for (int i = 0; i < 10_000; i++)
        {
            sum += x;
        }

        sum.Backward();

        Assert.That(x.Grad, Agrees.With(10_001, "grad"));
    }

    [Test]
    public void Gradient_descent_finds_the_line_through_the_points()
    {
        double[] line = [0, 0];
        double[] expected = [2, 1];

        for (int step = 0; step < 200; step++)
        {
            var slope = new Value(line[0]);
            var offset = new Value(line[1]);
            SquaredErrors(slope, offset).Backward();
            line = [line[0] - (0.02 * slope.Grad), line[1] - (0.02 * offset.Grad)];
        }

        Assert.That(line, Agrees.With(expected, "slope and offset").Within(1e-3));
    }

    private static Value Formula(Value a, Value b) =>
        ((a * b).Tanh() + (b / a.Exp()) - (a - b).Pow(2)) * (a + 1).Relu();

    private static Value SquaredErrors(Value slope, Value offset)
    {
        Value sum = 0;
        foreach ((double x, double y) in new[] { (-2.0, -3.0), (-1.0, -1.0), (0.0, 1.0), (1.0, 3.0), (3.0, 7.0) })
        {
            sum += ((slope * x) + offset - y).Pow(2);
        }

        return sum;
    }
}
