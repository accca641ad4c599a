namespace Gradus.Reference.OpenCl;

/// <summary>The learning rate of each epoch.</summary>
internal sealed class LearningRateSchedule : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan) =>
        plan.Items(
            "learning_rate_schedule",
            plan.Sizes["*"],
            (int)Reference.LearningRateSchedule.Schedule(plan.Sizes),
            plan.Input("lr"),
            plan.Input("epoch"),
            plan.Output("rate"),
            plan.Constant("decay"),
            plan.Constant("floor"),
            plan.Constant("period"),
            plan.Constant(Math.PI));
}
