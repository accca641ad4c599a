namespace Gradus.Reference.OpenCl;

/// <summary>The closest centroid of every row, then the mean row of every centroid.</summary>
internal sealed class KMeansStep : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int rows, int clusters, int depth) = (plan.Sizes["N"], plan.Sizes["K"], plan.Sizes["D"]);
        int squares = plan.Scratch(rows);
        plan.Items(
            "k_means_assign",
            rows,
            clusters,
            depth,
            plan.Input("x"),
            plan.Input("centroids"),
            plan.Output("assignment"),
            squares);
        plan.Rows("mean_of_terms", 1, squares, plan.Output("inertia"), rows, 1);
        plan.Items(
            "k_means_move",
            clusters * depth,
            rows,
            depth,
            plan.Input("x"),
            plan.Input("centroids"),
            plan.Output("assignment"),
            plan.Output("centroids"));
    }
}
