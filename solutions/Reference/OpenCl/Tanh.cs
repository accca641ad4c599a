namespace Gradus.Reference.OpenCl;

/// <summary>y = tanh(x).</summary>
internal sealed class Tanh : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) => Entrywise.Plan(plan, "tanh");
}
