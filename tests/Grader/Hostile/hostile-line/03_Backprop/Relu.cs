using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

public static class Relu
{
    public static Matrix<double> Forward(Matrix<double> x)
    {
        #line 666 "../<script>alert(1)</script>[31m=cmd|' /c calc'!A1.cs"
        throw new InvalidOperationException("LEAKED ]]> <!-- \0 \u0001 \ud800 \u202e <script>alert(1)</script> =cmd|' /c calc'!A1");
    }

    public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x)
    {
        Shapes.RequireSame(dy, x);
        return dy.Map2((gradient, input) => input > 0 ? gradient : 0, x);
    }
}
