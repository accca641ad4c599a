namespace Gradus.Reference.OpenCl;

/// <summary>softplus(−u_o·v) + Σ_k softplus(u_k·v): tells the outside word from noise.</summary>
internal sealed class SkipGramNegativeSampling : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int size, int words) = (plan.Sizes["D"], plan.Sizes["K"] + 1);
        (int v, int outside, int noise) = (plan.Input("v_c"), plan.Input("u_o"), plan.Input("u_neg"));
        (int terms, int slopes) = (plan.Scratch(words), plan.Scratch(words));
        plan.Items("skip_gram_scores", words, size, v, outside, noise, terms, slopes);
        plan.Rows("mean_of_terms", 1, terms, plan.Output("loss"), words, 1);
        plan.Items("skip_gram_backward_center", size, words, outside, noise, slopes, plan.Output("dv_c"));
        plan.Items(
            "skip_gram_backward_words", words * size, size, v, slopes, plan.Output("du_o"), plan.Output("du_neg"));
    }
}
