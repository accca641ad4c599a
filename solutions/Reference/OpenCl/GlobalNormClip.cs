namespace Gradus.Reference.OpenCl;

/// <summary>Both gradients scaled by c over the norm of both, where that is above c.</summary>
internal sealed class GlobalNormClip : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int a, int b) = (plan.Sizes["*a"], plan.Sizes["*b"]);
        plan.Rows("norm_of_both", 1, a, b, plan.Input("a"), plan.Input("b"), plan.Output("norm"));
        Scale("a", a);
        Scale("b", b);

        void Scale(string name, int count) =>
            plan.Items(
                "clip_by_norm", count, plan.Constant("c"), plan.Output("norm"), plan.Input(name), plan.Output(name));
    }
}
