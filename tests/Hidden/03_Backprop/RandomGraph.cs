using Gradus.Kit;
using Gradus.Reference;

namespace Gradus.Hidden;

/// <summary>
/// Random computations: every operation takes the node before it and an earlier one, so that paths part and meet again.
/// Numbers stay near 1, away from kinks and from divisions by 0.
/// </summary>
internal static class RandomGraph
{
    private const int Operations = (int)ScalarOperation.Relu + 1;

    public static ScalarGraph Of(RandomSource rng, int leaves, int operations)
    {
        var graph = new ScalarGraph();
        for (int i = 0; i < leaves; i++)
        {
            graph.Leaf(rng.Uniform(0.5, 1.5));
        }

        int[] order = rng.Permutation(operations);
        int last = leaves - 1;
        foreach (int place in order)
        {
            last = Append(graph, (ScalarOperation)(place % Operations), Tamed(graph, last), rng);
        }

        return graph;
    }

    private static int Append(ScalarGraph graph, ScalarOperation operation, int a, RandomSource rng)
    {
        int other = rng.Integer(0, graph.Nodes.Count);
        double value = graph.Value(a);
        return operation switch
        {
            ScalarOperation.Divide when Math.Abs(graph.Value(other)) < 0.3 =>
                graph.Apply(ScalarOperation.Subtract, other, a),
            ScalarOperation.Relu when Math.Abs(value) < 0.1 => graph.Apply(ScalarOperation.Exp, a),
            ScalarOperation.Relu when value < 0 =>
                graph.Apply(ScalarOperation.Relu, graph.Apply(ScalarOperation.Negate, a)),
            ScalarOperation.Add or ScalarOperation.Subtract or ScalarOperation.Multiply or ScalarOperation.Divide =>
                graph.Apply(operation, a, other),
            ScalarOperation.Power => graph.Apply(operation, a, exponent: rng.Integer(2, 4)),
            _ => graph.Apply(operation, a),
        };
    }

    private static int Tamed(ScalarGraph graph, int node)
    {
        double value = graph.Value(node);
        return Math.Abs(value) < 2 ? node : graph.Apply(ScalarOperation.Subtract, node, graph.Leaf(value - 0.7));
    }
}
