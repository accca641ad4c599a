using Gradus.Backprop;
using Gradus.Kit;
using NUnit.Framework;

namespace Gradus.Hidden;

public sealed class ValueTests
{
    [Test, Points(1)]
    [Hint(
        "Data is the result of the operation. Are −a, a − b and a / b still written in terms of your own " +
        "operations?")]
    public void Operations_compute()
    {
        var a = new Value(5);
        var b = new Value(-3);
        var c = new Value(0.5);
        double[] expected = [2, -15, 8, -5.0 / 3, -5, 7, 4, -27, 1, Math.Exp(0.5), 0.46211715726000976, 0, 5];

        double[] actual =
        [
            (a + b).Data, (a * b).Data, (a - b).Data, (a / b).Data, (-a).Data, (2 + a).Data, (2 / c).Data,
            b.Pow(3).Data, a.Pow(0).Data, c.Exp().Data, c.Tanh().Data, b.Relu().Data, a.Relu().Data,
        ];

        Assert.That(actual, Agrees.With(expected, "data"));
    }

    [Test, Points(1)]
    [Hint("How do a + b, a·b and a / b move when a moves a little, and when b does?")]
    public void Backward_of_arithmetic_follows_the_rules_of_calculus()
    {
        double[] expected = [1, 1, -3, 5, 1, -1, -1.0 / 3, -5.0 / 9, -1, 0];

        double[] actual =
        [
            .. Slopes((a, b) => a + b), .. Slopes((a, b) => a * b), .. Slopes((a, b) => a - b),
            .. Slopes((a, b) => a / b), .. Slopes((a, _) => -a),
        ];

        Assert.That(actual, Agrees.With(expected, "slopes"));
    }

    [Test, Points(1)]
    [Hint(
        "(x^c)' = c·x^(c−1), (exp x)' = exp x, tanh' = 1 − tanh². ReLU has slope 0 up to 0, 0 included; x⁰ " +
        "has slope 0.")]
    public void Backward_of_functions_follows_the_rules_of_calculus()
    {
        double[] expected = [0.75, -4, 0, Math.Exp(0.5), 0.78644773296592741, 1, 0, 0];

        double[] actual =
        [
            Slope(0.5, x => x.Pow(3)), Slope(0.5, x => x.Pow(-1)), Slope(0, x => x.Pow(0)), Slope(0.5, x => x.Exp()),
            Slope(0.5, x => x.Tanh()), Slope(0.5, x => x.Relu()), Slope(0, x => x.Relu()), Slope(-0.5, x => x.Relu()),
        ];

        Assert.That(actual, Agrees.With(expected, "slopes"));
    }

    [Test, Points(1)]
    [Hint("The chain rule multiplies: what arrives at a node times the slope of its operation goes on to its inputs.")]
    public void Backward_multiplies_along_a_chain()
    {
        var x = new Value(0.3);
        double inner = Math.Tanh(0.6);
        double expected = Math.Exp(inner) * (1 - (inner * inner)) * 2 * 3;

        (3 * (2 * x).Tanh().Exp()).Backward();

        Assert.That(x.Grad, Agrees.With(expected, "grad")
            .Suspecting("the gradient that arrives is ignored: the last slope only", 2)
            .Suspecting("the slope of tanh is taken at its input", Math.Exp(inner) * (1 - 0.36) * 2 * 3));
    }

    [Test, Points(1)]
    [Hint(
        "A node that is used twice gets the sum of both gradients: += and not =. Also when both inputs are " +
        "the same node.")]
    public void Backward_sums_over_all_uses_of_a_node()
    {
        double[] expected = [2, 6, 1, 0];

        double[] actual =
        [
            Slope(3, x => x + x), Slope(3, x => x * x), Slope(3, x => x + 2 - (x * 0)), Slope(3, x => x - x),
        ];

        Assert.That(actual, Agrees.With(expected, "slopes"));
    }

    [Test, Points(1)]
    [Hint(
        "A node may pass its gradient on only when all nodes computed from it have delivered: which order " +
        "makes sure of that?")]
    public void Backward_waits_until_a_node_has_its_whole_gradient()
    {
        double[] expected = [14, 14, 20, 20];

        double[] actual =
        [
            Slope(3, x => Rejoin(x * 2, (a, b) => a + b)), Slope(3, x => Rejoin(x * 2, (a, b) => b + a)),
            Slope(1, x => Ladder(x, (a, b) => a * b)), Slope(1, x => Ladder(x, (a, b) => b * a)),
        ];

        Assert.That(actual, Agrees.With(expected, "slopes"));
    }

    [Test, Points(1)]
    [Hint("Check every operation by itself first, then a node that is used twice, then the order of the nodes.")]
    public void Backward_gives_the_gradient_of_every_node_of_a_random_graph([Seeds(2)] int seed)
    {
        Reference.ScalarGraph graph = RandomGraph.Of(RandomSource.Seeded(seed), leaves: 4, operations: 24);
        int[] places = [.. Enumerable.Range(0, graph.Nodes.Count)];
        double[] expectedData = [.. places.Select(graph.Value)];
        double[] expected = [.. places.Select(place => graph.Derivative(places[^1], place))];

        List<Value> nodes = Replay(graph);
        nodes[^1].Backward();

        Assert.That(nodes.Select(node => node.Data).ToArray(), Agrees.With(expectedData, "data"));
        Assert.That(nodes.Select(node => node.Grad).ToArray(), Agrees.With(expected, "grad"));
    }

    [Test, Points(1)]
    [Hint(
        "A call passes on its own gradients, not what an earlier call has left in Grad: keep the two apart " +
        "until the end.")]
    public void Backward_again_adds_the_same_again()
    {
        var x = new Value(3);
        Value square = x * x;
        Value root = 5 * square;
        double[] expected = [2, 5 + 1 + 5, 30 + 6 + 30];

        root.Backward();
        square.Backward();
        root.Backward();
        double[] actual = [root.Grad, square.Grad, x.Grad];

        Assert.That(actual, Agrees.With(expected, "grad")
            .Suspecting("what an earlier call left in Grad is passed on again", [2, 16, 162])
            .Suspecting("Grad is set to 1 at the start, and what earlier calls left is passed on again", [1, 6, 72])
            .Suspecting("an earlier call is forgotten", [1, 5, 30]));
    }

    [Test, Points(1)]
    [Hint(
        "ZeroGrad goes down to everything that the node was computed from, and touches nothing else. " +
        "Afterwards Backward starts afresh.")]
    public void ZeroGrad_resets_the_node_and_all_that_it_was_computed_from()
    {
        var x = new Value(3);
        Value square = x * x;
        Value root = square * 5;
        Value other = x * 7;
        double[] expected = [0, 0, 0, 1, 1, 5, 30];

        other.Backward();
        root.Backward();
        root.ZeroGrad();
        double[] zeroed = [root.Grad, square.Grad, x.Grad, other.Grad];
        root.Backward();
        double[] actual = [.. zeroed, root.Grad, square.Grad, x.Grad];

        Assert.That(actual, Agrees.With(expected, "grad"));
    }

    [Test, Points(1)]
    [Hint(
        "Remember which nodes you have visited. Without that, x + x sixty times over has more paths than " +
        "there is time.")]
    public void Backward_visits_each_node_once()
    {
        double expected = Math.Pow(2, 60);
        var x = new Value(1);
        Value sum = x;
        for (int i = 0; i < 60; i++)
        {
            sum += sum;
        }

        sum.Backward();
        sum.ZeroGrad();
        sum.Backward();

        Assert.That(x.Grad, Agrees.With(expected, "grad"));
    }

    [Test, Points(1)]
    [Hint(
        "Thousands of nodes in a row: a method that calls itself for each node uses up the stack. Keep a " +
        "stack of your own.")]
    public void Backward_goes_down_a_long_chain()
    {
        const int Length = 10_000;
        double expected = 1 + Length;
        var x = new Value(1);
        Value sum = x;
        for (int i = 0; i < Length; i++)
        {
            sum += x;
        }

        sum.Backward();

        Assert.That(x.Grad, Agrees.With(expected, "grad"));
    }

    private static double Slope(double at, Func<Value, Value> f)
    {
        var x = new Value(at);
        f(x).Backward();
        return x.Grad;
    }

    private static double[] Slopes(Func<Value, Value, Value> f)
    {
        var a = new Value(5);
        var b = new Value(-3);
        f(a, b).Backward();
        return [a.Grad, b.Grad];
    }

    private static Value Rejoin(Value a, Func<Value, Value, Value> join) => join(a, join(a * 2, a * 4));

    private static Value Ladder(Value x, Func<Value, Value, Value> join)
    {
        Value first = join(x, x + 1);
        return join(first, first + x + 1);
    }

    private static List<Value> Replay(Reference.ScalarGraph graph)
    {
        var values = new List<Value>();
        foreach (Reference.ScalarNode node in graph.Nodes)
        {
            values.Add(node.Operation switch
            {
                Reference.ScalarOperation.Add => values[node.A] + values[node.B],
                Reference.ScalarOperation.Subtract => values[node.A] - values[node.B],
                Reference.ScalarOperation.Multiply => values[node.A] * values[node.B],
                Reference.ScalarOperation.Divide => values[node.A] / values[node.B],
                Reference.ScalarOperation.Negate => -values[node.A],
                Reference.ScalarOperation.Power => values[node.A].Pow(node.Constant),
                Reference.ScalarOperation.Exp => values[node.A].Exp(),
                Reference.ScalarOperation.Tanh => values[node.A].Tanh(),
                Reference.ScalarOperation.Relu => values[node.A].Relu(),
                _ => new Value(node.Constant),
            });
        }

        return values;
    }
}
