namespace Gradus.Reference.OpenCl;

/// <summary>y[n,f] = w[f] ⋆ x[n] + b[f], and its gradients.</summary>
internal sealed class Conv2d : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        ConvolutionShape shape = ConvolutionShape.OfConvolution(plan.Sizes);
        ConvolutionLaunches launches = new(plan, shape);
        (int x, int w) = (plan.Input("x"), plan.Input("w"));
        launches.Forward(x, w, plan.Input("b"), plan.Output("y"));
        if (plan.Backward)
        {
            int dy = plan.Input("dy");
            launches.InputGradient(dy, w, ConvolutionLaunches.NoBias, plan.Output("dx"));
            launches.WeightGradient(x, dy, plan.Output("dw"));
            launches.BiasGradient(dy, shape.Filters, shape.Windows, plan.Output("db"));
        }
    }
}
