namespace Gradus.Reference.OpenCl;

/// <summary>What batch normalisation does besides: running statistics, and inference with those from before.</summary>
internal static class RunningStatistics
{
    /// <summary>Writes down the launches for y, its gradients, the new running statistics, and y_inference.</summary>
    public static void Plan(LaunchPlan plan, Grouping channels)
    {
        (int means, int variances) = Normalization.Plan(plan, channels, channels);
        int momentum = plan.Constant("momentum");
        (int mean, int variance) = (plan.Input("running_mean"), plan.Input("running_var"));
        plan.Items("running_average", channels.Groups, momentum, mean, means, plan.Output("new_running_mean"));
        plan.Items("running_average", channels.Groups, momentum, variance, variances, plan.Output("new_running_var"));
        plan.Items(
            "normalize_inference",
            channels.Groups * channels.Count,
            channels.Groups,
            channels.Run,
            plan.Constant("epsilon"),
            plan.Input("x"),
            plan.Input("gamma"),
            plan.Input("beta"),
            mean,
            variance,
            plan.Output("y_inference"));
    }
}
