namespace Gradus.Reference.OpenCl;

/// <summary>Distances by way of one matrix product.</summary>
internal sealed class PairwiseDistance : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int n, int m, int depth) = (plan.Sizes["N"], plan.Sizes["M"], plan.Sizes["D"]);
        (int x, int y) = (plan.Input("x"), plan.Input("y"));
        (int ofX, int ofY) = (plan.Scratch(n), plan.Scratch(m));
        plan.Items("squares_of_rows", n + m, n, depth, x, y, ofX, ofY);
        plan.Product("pairwise_distance", 1, n, m, depth, x, y, ofX, ofY, plan.Output("d"));
    }
}
