namespace Gradus.Reference.OpenCl;

/// <summary>
/// x̂ = (x − mean) / √(variance + ε), y = γ·x̂ + β: the launches for Normalization.cl. Uncentered, there is no mean and
/// no β.
/// </summary>
internal static class Normalization
{
    /// <summary>Writes down the launches for y, and for the gradients where they are asked for.</summary>
    /// <param name="plan">The launches.</param>
    /// <param name="groups">Which entries share a mean and a variance.</param>
    /// <param name="channels">Which entries share γ and β.</param>
    /// <param name="isCentered">Whether the mean is subtracted.</param>
    /// <returns>The places of the means and variances of all groups.</returns>
    public static (int Means, int Variances) Plan(
        LaunchPlan plan, Grouping groups, Grouping channels, bool isCentered = true)
    {
        int entries = groups.Groups * groups.Count;
        int centered = isCentered ? 1 : 0;
        (int normalized, int scales) = (plan.Scratch(entries), plan.Scratch(groups.Groups));
        (int means, int variances) = (plan.Scratch(groups.Groups), plan.Scratch(groups.Groups));
        (int epsilon, int x, int gamma) = (plan.Constant("epsilon"), plan.Input("x"), plan.Input("gamma"));
        plan.Rows(
            "normalize_groups",
            groups.Groups,
            groups.Run,
            groups.Count,
            centered,
            epsilon,
            x,
            normalized,
            means,
            variances,
            scales);
        int beta = isCentered ? plan.Input("beta") : 0;
        plan.Items(
            "normalize_scale",
            entries,
            channels.Groups,
            channels.Run,
            centered,
            normalized,
            gamma,
            beta,
            plan.Output("y"));
        if (plan.Backward)
        {
            PlanBackward(plan, groups, channels, centered, normalized, scales);
        }

        return (means, variances);
    }

    private static void PlanBackward(
        LaunchPlan plan, Grouping groups, Grouping channels, int centered, int normalized, int scales)
    {
        (int dy, int gamma) = (plan.Input("dy"), plan.Input("gamma"));
        plan.Rows(
            "normalize_backward",
            groups.Groups,
            groups.Run,
            groups.Count,
            centered,
            channels.Groups,
            channels.Run,
            dy,
            gamma,
            normalized,
            scales,
            plan.Output("dx"));
        int dbeta = centered == 1 ? plan.Output("dbeta") : 0;
        plan.Rows(
            "normalize_backward_parameters",
            channels.Groups,
            channels.Run,
            channels.Count,
            centered,
            dy,
            normalized,
            plan.Output("dgamma"),
            dbeta);
    }
}
