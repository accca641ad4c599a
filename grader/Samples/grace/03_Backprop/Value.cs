using Gradus.Kit;

namespace Gradus.Backprop;

[Exercise("Automatic differentiation of scalars", Order = 8, Stars = 2, Hours = 2.5)]
public sealed class Value
{
    // what I was made of, and how I pass a gradient on to it
    private readonly Value[] _parents = [];
    private readonly Func<double, double[]> _chain = _ => [];

    public Value(double data)
    {
        Data = data;
    }

    private Value(double data, Value[] parents, Func<double, double[]> chain)
    {
        Data = data;
        _parents = parents;
        _chain = chain;
    }

    public double Data { get; }

    public double Grad { get; private set; }

    public static implicit operator Value(double data) => new(data);

    public static Value operator +(Value a, Value b) => new(a.Data + b.Data, [a, b], g => [g, g]);

    public static Value operator *(Value a, Value b) => new(a.Data * b.Data, [a, b], g => [g * b.Data, g * a.Data]);

    public static Value operator -(Value a) => a * -1;

    public static Value operator -(Value a, Value b) => a + (-b);

    public static Value operator /(Value a, Value b) => a * b.Pow(-1);

    public Value Pow(double exponent) =>
        new(Math.Pow(Data, exponent), [this], g => [exponent == 0 ? 0 : g * exponent * Math.Pow(Data, exponent - 1)]);

    public Value Exp()
    {
        double e = Math.Exp(Data);
        return new(e, [this], g => [g * e]);
    }

    public Value Tanh()
    {
        double t = Math.Tanh(Data);
        return new(t, [this], g => [g * (1 - t * t)]);
    }

    public Value Relu() => new(Math.Max(0, Data), [this], g => [Data > 0 ? g : 0]);

    public void Backward()
    {
        // Kahn: a node is ready when everybody who uses it has had their turn
        var users = CountUsers();
        var incoming = users.Keys.ToDictionary(v => v, _ => 0.0);
        incoming[this] = 1;
        var ready = new Queue<Value>([this]);
        while (ready.TryDequeue(out var node))
        {
            double g = incoming[node];
            node.Grad += g;
            double[] parts = node._chain(g);
            for (int i = 0; i < parts.Length; i++)
            {
                var parent = node._parents[i];
                incoming[parent] += parts[i];
                if (--users[parent] == 0)
                    ready.Enqueue(parent);
            }
        }
    }

    public void ZeroGrad()
    {
        foreach (var node in CountUsers().Keys)
            node.Grad = 0;
    }

    private Dictionary<Value, int> CountUsers()
    {
        var users = new Dictionary<Value, int> { [this] = 0 };
        var stack = new Stack<Value>([this]);
        while (stack.TryPop(out var node))
        {
            foreach (var parent in node._parents)
            {
                if (users.TryAdd(parent, 0))
                    stack.Push(parent);
                users[parent]++;
            }
        }
        return users;
    }
}
