using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

public static class Relu
{
    public static Matrix<double> Forward(Matrix<double> x)
    {
        ArgumentNullException.ThrowIfNull(x);
        return x.Map(value => Math.Max(0, value));
    }

    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x)
    {
        Shapes.RequireSame(dy, x);
        return dy.Map2((gradient, input) => input > 0 ? gradient : 0, x);
    }
}

internal static class Constants
{
    private const string C0 = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    private const string C1 = C0 + C0;
    private const string C2 = C1 + C1;
    private const string C3 = C2 + C2;
    private const string C4 = C3 + C3;
    private const string C5 = C4 + C4;
    private const string C6 = C5 + C5;
    private const string C7 = C6 + C6;
    private const string C8 = C7 + C7;
    private const string C9 = C8 + C8;
    private const string C10 = C9 + C9;
    private const string C11 = C10 + C10;
    private const string C12 = C11 + C11;
    private const string C13 = C12 + C12;
    private const string C14 = C13 + C13;
    private const string C15 = C14 + C14;
    private const string C16 = C15 + C15;
    private const string C17 = C16 + C16;
    private const string C18 = C17 + C17;
    private const string C19 = C18 + C18;
    private const string C20 = C19 + C19;
    private const string C21 = C20 + C20;
    private const string C22 = C21 + C21;
    private const string C23 = C22 + C22;
    private const string C24 = C23 + C23;
}
