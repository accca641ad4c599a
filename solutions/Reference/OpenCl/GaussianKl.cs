namespace Gradus.Reference.OpenCl;

/// <summary>(1/N) Σ ½(μ² + (exp(l) − 1) − l) with l = log σ², dμ = μ / N, dl = ½(exp(l) − 1) / N.</summary>
internal sealed class GaussianKl : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        int samples = plan.Sizes["N"];
        int count = samples * plan.Sizes["Z"];
        int terms = plan.Scratch(count);
        plan.Items(
            "gaussian_kl_terms",
            count,
            samples,
            plan.Input("mu"),
            plan.Input("logvar"),
            terms,
            plan.Output("dmu"),
            plan.Output("dlogvar"));
        plan.Rows("mean_of_terms", 1, terms, plan.Output("loss"), count, samples);
    }
}
