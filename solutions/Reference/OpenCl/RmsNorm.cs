namespace Gradus.Reference.OpenCl;

/// <summary>Every row of x (…, D) divided by the root of its mean square.</summary>
internal sealed class RmsNorm : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int rows, int size) = (plan.Sizes["*"], plan.Sizes["D"]);
        Grouping groups = new(Blocks: 1, rows, Run: size);
        Grouping features = new(rows, size, Run: 1);
        Normalization.Plan(plan, groups, features, isCentered: false);
    }
}
