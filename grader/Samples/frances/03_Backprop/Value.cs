using Gradus.Kit;

namespace Gradus.Backprop;

// after the micrograd video
[Exercise("Automatic differentiation of scalars", Order = 8, Stars = 2, Hours = 2.5)]
public sealed class Value
{
    private readonly List<Value> _prev = new();
    private Action _backward = () => { };

    public Value(double data)
    {
        Data = data;
    }

    public double Data { get; }

    public double Grad { get; private set; }

    public static implicit operator Value(double data) => new(data);

    public static Value operator +(Value a, Value b)
    {
        var result = new Value(a.Data + b.Data);
        result._prev.Add(a);
        result._prev.Add(b);
        result._backward = () =>
        {
            a.Grad += result.Grad;
            b.Grad += result.Grad;
        };
        return result;
    }

    public static Value operator *(Value a, Value b)
    {
        var result = new Value(a.Data * b.Data);
        result._prev.Add(a);
        result._prev.Add(b);
        result._backward = () =>
        {
            a.Grad += b.Data * result.Grad;
            b.Grad += a.Data * result.Grad;
        };
        return result;
    }

    public static Value operator -(Value a) => a * -1;

    public static Value operator -(Value a, Value b) => a + (-b);

    public static Value operator /(Value a, Value b) => a * b.Pow(-1);

    public Value Pow(double exponent)
    {
        var result = new Value(Math.Pow(Data, exponent));
        result._prev.Add(this);
        result._backward = () =>
        {
            if (exponent != 0)
            {
                Grad += exponent * Math.Pow(Data, exponent - 1) * result.Grad;
            }
        };
        return result;
    }

    public Value Exp()
    {
        var result = new Value(Math.Exp(Data));
        result._prev.Add(this);
        result._backward = () => Grad += result.Data * result.Grad;
        return result;
    }

    public Value Tanh()
    {
        var result = new Value(Math.Tanh(Data));
        result._prev.Add(this);
        result._backward = () => Grad += (1 - result.Data * result.Data) * result.Grad;
        return result;
    }

    public Value Relu()
    {
        var result = new Value(Data < 0 ? 0 : Data);
        result._prev.Add(this);
        result._backward = () => Grad += (result.Data > 0 ? 1 : 0) * result.Grad;
        return result;
    }

    public void Backward()
    {
        List<Value> topo = Topo();
        Grad = 1;
        for (int i = topo.Count - 1; i >= 0; i--)
        {
            topo[i]._backward();
        }
    }

    public void ZeroGrad()
    {
        foreach (Value v in Topo())
        {
            v.Grad = 0;
        }
    }

    private List<Value> Topo()
    {
        var topo = new List<Value>();
        var visited = new HashSet<Value>();
        BuildTopo(this);
        return topo;

        void BuildTopo(Value v)
        {
            if (!visited.Add(v))
            {
                return;
            }
            foreach (Value child in v._prev)
            {
                BuildTopo(child);
            }
            topo.Add(v);
        }
    }
}
