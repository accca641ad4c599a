namespace Gradus.Backprop;

public sealed class Value
{
    public Value(double data)
    {
        Data = data;
    }

    public double Data { get; }

    public double Grad { get; private set; }

    public static implicit operator Value(double data) => new(data);

    public static Value operator +(Value a, Value b) => a is null ? b : null!;

    public static Value operator *(Value a, Value b) => a is null ? b : null!;

    public static Value operator -(Value a) => a is null ? a : null!;

    public static Value operator -(Value a, Value b) => a is null ? b : null!;

    public static Value operator /(Value a, Value b) => a is null ? b : null!;

    public Value Pow(double exponent) => this;

    public Value Exp() => this;

    public Value Tanh() => this;

    public Value Relu() => this;

    public void Backward() => Grad++;

    public void ZeroGrad() => Grad = 0;
}
