namespace Gradus.Reference.OpenCl;

/// <summary>y = x·Φ(x), and dx = dy·(Φ(x) + x·φ(x)).</summary>
internal sealed class Gelu : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) => Entrywise.Plan(plan, "gelu");
}
