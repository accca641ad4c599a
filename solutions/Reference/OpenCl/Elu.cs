namespace Gradus.Reference.OpenCl;

/// <summary>y = x, or α·(exp(x) − 1) below 0.</summary>
internal sealed class Elu : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) => Entrywise.Plan(plan, "elu", plan.Constant("alpha"));
}
