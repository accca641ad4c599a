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
    // TODO: fields for what this node was computed from

    /// <summary>A node that is computed from nothing: a leaf.</summary>
    public Value(double data)
    {
        Data = data;
    }

    /// <summary>The number itself.</summary>
    public double Data { get; }

    /// <summary>Σ of ∂root/∂this over all calls root.Backward() since the last ZeroGrad; 0 at first.</summary>
    public double Grad { get; private set; }

    /// <summary>Lets a plain number stand where a Value is wanted: 2 * x.</summary>
    public static implicit operator Value(double data) => new(data);

    /// <summary>a + b</summary>
    public static Value operator +(Value a, Value b)
    {
        throw new NotImplementedException("TODO: a new node that remembers a and b");
    }

    /// <summary>a · b</summary>
    public static Value operator *(Value a, Value b)
    {
        throw new NotImplementedException("TODO: a new node; how does a·b move with a, and with b?");
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
        throw new NotImplementedException("TODO: a new node; the derivative of x^c is c·x^(c−1)");
    }

    /// <summary>e to the power of this</summary>
    public Value Exp()
    {
        throw new NotImplementedException("TODO: a new node");
    }

    /// <summary>The hyperbolic tangent</summary>
    public Value Tanh()
    {
        throw new NotImplementedException("TODO: a new node");
    }

    /// <summary>max(0, this), with slope 0 at 0</summary>
    public Value Relu()
    {
        throw new NotImplementedException("TODO: a new node");
    }

    /// <summary>
    /// Adds ∂this/∂node to the Grad of every node that this was computed from, and 1 to its own. A second call adds
    /// the same once more. Work in proportion to the number of nodes; chains 10 000 nodes deep are no problem.
    /// </summary>
    public void Backward()
    {
        throw new NotImplementedException(
            "TODO: visit each node once, after all nodes computed from it, and pass its gradient on");
    }

    /// <summary>Sets Grad to 0, of this node and of every node that it was computed from.</summary>
    public void ZeroGrad()
    {
        throw new NotImplementedException("TODO: Grad = 0 all the way down");
    }
}
