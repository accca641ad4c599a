using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

[Exercise("The rectifier, forward and backward", Order = 3, Stars = 1, Hours = 0.5)]
public static class Relu
{
    [Forward]
    public static Matrix<double> Forward(Matrix<double> x)
    {
        ArgumentNullException.ThrowIfNull(x);
        return x.Map(v => v > 0 ? v : 0);
    }

    [Backward]
    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x)
    {
        Shapes.RequireSame(dy, x);
        // TODO: let dy through where x was above 0
        throw new NotImplementedException();   // will do on the weekend
    }
}
