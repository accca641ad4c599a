namespace Gradus.Reference.OpenCl;

/// <summary>y = log(1 + exp(x)).</summary>
internal sealed class Softplus : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) => Entrywise.Plan(plan, "softplus");
}
