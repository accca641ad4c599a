using Gradus.Kit;

namespace Gradus.Backprop;

/// <summary>
/// A number that remembers what it was computed from, so that it can say how it depends on it: automatic
/// differentiation in reverse mode. Every operation makes a node of a graph; Backward applies the chain rule
/// <code>∂L/∂u = Σ over the nodes v computed from u:  ∂L/∂v · ∂v/∂u</code>
/// from the last node to the first. A node used several times gets a sum. Nodes never change, save for Grad.
/// Source: Griewank and Walther, "Evaluating Derivatives", chapter 3; Karpathy, micrograd.
/// </summary>
[Exercise("Automatic differentiation of scalars", Order = 8, Stars = 2, Hours = 2.5)]
public sealed class Value
{
    // BEGIN SOLUTION: fields for what this node was computed from
    // What this node was computed from, with the derivative of this node with respect to each: all that the
    // chain rule needs. Nodes never change, so the derivatives can be taken at once.
    private readonly (Value Node, double Derivative)[] _inputs = [];
    // END SOLUTION

    /// <summary>A node that is computed from nothing: a leaf.</summary>
    public Value(double data)
    {
        Data = data;
    }

    // BEGIN SOLUTION
    private Value(double data, params (Value Node, double Derivative)[] inputs)
        : this(data)
    {
        _inputs = inputs;
    }
    // END SOLUTION

    /// <summary>The number itself.</summary>
    public double Data { get; }

    /// <summary>Σ of ∂root/∂this over all calls root.Backward() since the last ZeroGrad; 0 at first.</summary>
    public double Grad { get; private set; }

    /// <summary>Lets a plain number stand where a Value is wanted: 2 * x.</summary>
    public static implicit operator Value(double data) => new(data);

    /// <summary>a + b</summary>
    public static Value operator +(Value a, Value b)
    {
        // BEGIN SOLUTION: a new node that remembers a and b
        return new Value(a.Data + b.Data, (a, 1), (b, 1));
        // END SOLUTION
    }

    /// <summary>a · b</summary>
    public static Value operator *(Value a, Value b)
    {
        // BEGIN SOLUTION: a new node; how does a·b move with a, and with b?
        return new Value(a.Data * b.Data, (a, b.Data), (b, a.Data));
        // END SOLUTION
    }

    /// <summary>−a: given, like a − b and a / b, in terms of the operations that you write.</summary>
    public static Value operator -(Value a) => a * -1;

    /// <summary>a − b</summary>
    public static Value operator -(Value a, Value b) => a + (-b);

    /// <summary>a / b, b not 0</summary>
    public static Value operator /(Value a, Value b) => a * b.Pow(-1);

    /// <summary>
    /// This to the power of a constant; not at a point where power or slope is infinite. x⁰ = 1 has slope 0.
    /// </summary>
    public Value Pow(double exponent)
    {
        // BEGIN SOLUTION: a new node; the derivative of x^c is c·x^(c−1)
        // At x = 0 the rule for c = 0 would be 0 · Infinity.
        double slope = exponent == 0 ? 0 : exponent * Math.Pow(Data, exponent - 1);
        return new Value(Math.Pow(Data, exponent), (this, slope));
        // END SOLUTION
    }

    /// <summary>e to the power of this</summary>
    public Value Exp()
    {
        // BEGIN SOLUTION: a new node
        double result = Math.Exp(Data);
        return new Value(result, (this, result));
        // END SOLUTION
    }

    /// <summary>The hyperbolic tangent</summary>
    public Value Tanh()
    {
        // BEGIN SOLUTION: a new node
        double result = Math.Tanh(Data);
        return new Value(result, (this, (1 - result) * (1 + result)));
        // END SOLUTION
    }

    /// <summary>max(0, this), with slope 0 at 0</summary>
    public Value Relu()
    {
        // BEGIN SOLUTION: a new node
        return new Value(Math.Max(0, Data), (this, Data > 0 ? 1 : 0));
        // END SOLUTION
    }

    /// <summary>
    /// Adds ∂this/∂node to the Grad of every node that this was computed from, and 1 to its own. A second call adds
    /// the same once more. Work in proportion to the number of nodes; chains 10 000 nodes deep are no problem.
    /// </summary>
    public void Backward()
    {
        // BEGIN SOLUTION: visit each node once, after all nodes computed from it, and pass its gradient on
        List<Value> order = InputsFirst();

        // This call's gradients stand apart from Grad, or what an earlier call left there would be passed on again.
        Dictionary<Value, double> gradients = order.ToDictionary(node => node, _ => 0.0);
        gradients[this] = 1;
        foreach (Value node in Enumerable.Reverse(order))
        {
            // All that was computed from the node came before it: its sum is complete.
            node.Grad += gradients[node];
            foreach ((Value input, double derivative) in node._inputs)
            {
                gradients[input] += gradients[node] * derivative;
            }
        }
        // END SOLUTION
    }

    /// <summary>Sets Grad to 0, of this node and of every node that it was computed from.</summary>
    public void ZeroGrad()
    {
        // BEGIN SOLUTION: Grad = 0 all the way down
        foreach (Value node in InputsFirst())
        {
            node.Grad = 0;
        }
        // END SOLUTION
    }

    // BEGIN SOLUTION
    // Topological order: every node once, after all of its inputs. Depth first, with a stack of our own,
    // because a call per node would overflow the thread's on a deep graph.
    private List<Value> InputsFirst()
    {
        var order = new List<Value>();
        var seen = new HashSet<Value>();
        var work = new Stack<(Value Node, bool InputsDone)>();
        work.Push((this, false));
        while (work.Count > 0)
        {
            (Value node, bool inputsDone) = work.Pop();
            if (inputsDone)
            {
                order.Add(node);
            }
            else if (seen.Add(node))
            {
                // Below its inputs on the stack: it comes up again when they are done.
                work.Push((node, true));
                foreach ((Value input, _) in node._inputs)
                {
                    work.Push((input, false));
                }
            }
        }

        return order;
    }
    // END SOLUTION
}
