namespace Gradus.Reference.OpenCl;

/// <summary>y = max(0, x).</summary>
internal sealed class Relu : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) => Entrywise.Plan(plan, "relu");
}
