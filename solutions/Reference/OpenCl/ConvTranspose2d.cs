namespace Gradus.Reference.OpenCl;

/// <summary>The adjoint of a convolution from y to x, plus a bias.</summary>
internal sealed class ConvTranspose2d : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        ConvolutionShape shape = ConvolutionShape.OfTransposed(plan.Sizes);
        ConvolutionLaunches launches = new(plan, shape);
        (int x, int w) = (plan.Input("x"), plan.Input("w"));
        launches.InputGradient(x, w, plan.Input("b"), plan.Output("y"));
        if (plan.Backward)
        {
            int dy = plan.Input("dy");
            launches.Forward(dy, w, ConvolutionLaunches.NoBias, plan.Output("dx"));
            launches.WeightGradient(dy, x, plan.Output("dw"));
            launches.BiasGradient(dy, shape.Channels, shape.Area, plan.Output("db"));
        }
    }
}
