namespace Gradus.Reference.OpenCl;

/// <summary>y = x, or slope·x below 0.</summary>
internal sealed class LeakyRelu : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) => Entrywise.Plan(plan, "leaky_relu", plan.Constant("slope"));
}
