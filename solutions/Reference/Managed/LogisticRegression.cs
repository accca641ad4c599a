using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Mean of softplus(z) − y·z for z = x·θ, and a penalty on all of θ but its first entry.</summary>
internal sealed class LogisticRegression : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int samples, int columns) = (run.Sizes["M"], run.Sizes["D"]);
        MatrixView<T> x = new(run.Input("x"), columns);
        T[] theta = run.Input("theta");
        T[] y = run.Input("y");
        T[] residual = new T[samples];
        T[] losses = new T[samples];
        Product.Multiply(samples, 1, columns, x, new(theta, 1), new MatrixView<T>(residual, 1));
        for (int m = 0; m < samples; m++)
        {
            T z = residual[m];
            losses[m] = Loss(z, y[m]);
            residual[m] = Elementary.Sigmoid(z) - y[m];
        }

        T[] gradient = run.Output("dtheta");
        Product.Multiply(columns, 1, samples, x.Transposed, new(residual, 1), new MatrixView<T>(gradient, 1));
        T count = T.CreateChecked(samples);
        T lambda = run.Number("lambda");
        T squares = T.Zero;
        for (int d = 0; d < columns; d++)
        {
            T regularized = d == 0 ? T.Zero : theta[d];
            squares += regularized * regularized;
            gradient[d] = (gradient[d] / count) + (lambda / count * regularized);
        }

        run.Output("loss")[0] = (LaneSum.Of<T>(losses) / count) + (lambda / (count + count) * squares);
    }

    // softplus(z) − y·z without the cancellation of z for y = 1.
    private static T Loss<T>(T z, T y)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T slope = z > T.Zero ? T.One - y : -y;
        return (z * slope) + Elementary.LogOfOnePlus(T.Exp(-T.Abs(z)));
    }
}
