namespace Gradus.Reference.OpenCl;

/// <summary>½λ Σ w² with dw = λw, or λ Σ |w| with dw = λ·sign(w).</summary>
internal sealed class Penalty : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int count, int strength, int w) = (plan.Sizes["*"], plan.Constant("strength"), plan.Input("w"));
        int squares = plan.Sizes.Word("norm") == "l2" ? 1 : 0;
        plan.Rows("penalty_loss", 1, strength, squares, w, plan.Output("loss"), count);
        plan.Items("penalty_gradient", count, strength, squares, w, plan.Output("dw"));
    }
}
