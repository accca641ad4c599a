namespace Gradus.Reference.OpenCl;

/// <summary>y = 1 / (1 + exp(−x)).</summary>
internal sealed class Sigmoid : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) => Entrywise.Plan(plan, "sigmoid");
}
