namespace Gradus.Reference.OpenCl;

/// <summary>The columns of x made orthogonal by rotations, and the coefficients rotated back.</summary>
internal sealed class RidgeRegression : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        (int samples, int features) = (plan.Sizes["M"], plan.Sizes["D"]);
        plan.Rows(
            "ridge_regression",
            1,
            samples,
            features,
            plan.Constant("lambda"),
            plan.Input("x"),
            plan.Input("y"),
            plan.Scratch(samples * features),
            plan.Scratch(features * features),
            plan.Scratch(features),
            plan.Output("theta"));
    }
}
