using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Half the squared errors of the ratings that there are, and a penalty on all features.</summary>
internal sealed class CollaborativeFiltering : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int items, int users, int features) = (run.Sizes["I"], run.Sizes["U"], run.Sizes["K"]);
        MatrixView<T> x = new(run.Input("x"), features);
        MatrixView<T> theta = new(run.Input("theta"), features);
        T[] error = new T[items * users];
        Product.Multiply(items, users, features, x, theta.Transposed, new MatrixView<T>(error, users));
        for (int i = 0; i < error.Length; i++)
        {
            error[i] = run.Input("r")[i] == T.Zero ? T.Zero : error[i] - run.Input("y")[i];
        }

        T lambda = run.Number("lambda");
        T penalty = lambda * (SumOfSquares(run.Input("x")) + SumOfSquares(run.Input("theta")));
        run.Output("loss")[0] = (SumOfSquares(error) + penalty) / (T.One + T.One);
        MatrixView<T> upstream = new(error, users);
        Product.Multiply(items, features, users, upstream, theta, new(run.Output("dx"), features));
        Product.Multiply(users, features, items, upstream.Transposed, x, new(run.Output("dtheta"), features));
        AddPenalty(run.Input("x"), lambda, run.Output("dx"));
        AddPenalty(run.Input("theta"), lambda, run.Output("dtheta"));
    }

    private static T SumOfSquares<T>(T[] entries)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        LaneSum.Of<T>(Array.ConvertAll(entries, entry => entry * entry));

    private static void AddPenalty<T>(T[] features, T lambda, T[] gradient)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < features.Length; i++)
        {
            gradient[i] += lambda * features[i];
        }
    }
}
