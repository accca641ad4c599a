using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>The closest centroid of every row, then the mean row of every centroid.</summary>
internal sealed class KMeansStep : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int depth = run.Sizes["D"];
        T[] squares = new T[run.Sizes["N"]];
        for (int n = 0; n < squares.Length; n++)
        {
            (int cluster, squares[n]) = Closest(run.Input("x").AsSpan(n * depth, depth), run.Input("centroids"));
            run.Output("assignment")[n] = T.CreateChecked(cluster);
        }

        run.Output("inertia")[0] = LaneSum.Of<T>(squares);
        for (int k = 0; k < run.Sizes["K"]; k++)
        {
            Move(run, k, depth);
        }
    }

    private static (int Cluster, T Square) Closest<T>(ReadOnlySpan<T> row, T[] centroids)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int closest = 0;
        T smallest = SquaredDistance.Of(row, centroids.AsSpan(0, row.Length));
        for (int k = 1; k * row.Length < centroids.Length; k++)
        {
            T square = SquaredDistance.Of(row, centroids.AsSpan(k * row.Length, row.Length));
            (closest, smallest) = square < smallest ? (k, square) : (closest, smallest);
        }

        return (closest, smallest);
    }

    private static void Move<T>(Computation<T> run, int cluster, int depth)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] assignment = run.Output("assignment");
        int count = assignment.Count(assigned => assigned == T.CreateChecked(cluster));
        for (int d = 0; d < depth; d++)
        {
            T sum = T.Zero;
            for (int n = 0; n < assignment.Length; n++)
            {
                sum += assignment[n] == T.CreateChecked(cluster) ? run.Input("x")[(n * depth) + d] : T.Zero;
            }

            int place = (cluster * depth) + d;
            run.Output("centroids")[place] = count == 0 ? run.Input("centroids")[place] : sum / T.CreateChecked(count);
        }
    }
}
