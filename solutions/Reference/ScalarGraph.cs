namespace Gradus.Reference;

/// <summary>
/// A computation on numbers, written down as a list of nodes, and its derivatives in forward mode: a dual number
/// (value, derivative) per node, one sweep through the list for each node that is asked about. Nodes are named by
/// their place in the list, inputs before what is computed from them.
/// </summary>
public sealed class ScalarGraph
{
    private readonly List<ScalarNode> _nodes = [];

    /// <summary>The list.</summary>
    public IReadOnlyList<ScalarNode> Nodes => _nodes;

    /// <summary>Adds a number that depends on nothing.</summary>
    public int Leaf(double value) => Append(new ScalarNode(null, -1, -1, value));

    /// <summary>
    /// Adds “a operation b”; b is left out for operations on one number, the exponent for all but Power.
    /// </summary>
    public int Apply(ScalarOperation operation, int a, int b = -1, double exponent = 0) =>
        Append(new ScalarNode(operation, a, b, exponent));

    /// <summary>The value of a node.</summary>
    public double Value(int node) => Sweep(node, variable: -1).Value;

    /// <summary>∂output/∂variable, where the variable moves by itself, whatever it was computed from.</summary>
    public double Derivative(int output, int variable) => Sweep(output, variable).Derivative;

    private int Append(ScalarNode node)
    {
        _nodes.Add(node);
        return _nodes.Count - 1;
    }

    private (double Value, double Derivative) Sweep(int output, int variable)
    {
        var duals = new (double Value, double Derivative)[output + 1];
        for (int i = 0; i <= output; i++)
        {
            ScalarNode node = _nodes[i];
            duals[i] = node.Operation is { } operation
                ? Dual(operation, duals[node.A], node.B < 0 ? default : duals[node.B], node.Constant)
                : (node.Constant, 0);
            if (i == variable)
            {
                duals[i].Derivative = 1;
            }
        }

        return duals[output];
    }

    private static (double Value, double Derivative) Dual(
        ScalarOperation operation, (double Value, double Slope) a, (double Value, double Slope) b, double exponent)
    {
        return operation switch
        {
            ScalarOperation.Add => (a.Value + b.Value, a.Slope + b.Slope),
            ScalarOperation.Subtract => (a.Value - b.Value, a.Slope - b.Slope),
            ScalarOperation.Multiply => (a.Value * b.Value, (a.Slope * b.Value) + (a.Value * b.Slope)),
            ScalarOperation.Divide =>
                (a.Value / b.Value, ((a.Slope * b.Value) - (a.Value * b.Slope)) / (b.Value * b.Value)),
            ScalarOperation.Negate => (-a.Value, -a.Slope),
            ScalarOperation.Power => (Math.Pow(a.Value, exponent), PowerSlope(a.Value, exponent) * a.Slope),
            ScalarOperation.Exp => (Math.Exp(a.Value), Math.Exp(a.Value) * a.Slope),
            ScalarOperation.Tanh => (Math.Tanh(a.Value), a.Slope / Math.Pow(Math.Cosh(a.Value), 2)),
            ScalarOperation.Relu => a.Value > 0 ? a : (0, 0),
            _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "No such operation."),
        };
    }

    private static double PowerSlope(double value, double exponent) =>
        exponent == 0 ? 0 : exponent * Math.Pow(value, exponent - 1);
}
