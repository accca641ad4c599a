namespace Gradus.Reference.OpenCl;

/// <summary>A layer that reads from the first entry of each sample, and one that reads from the last.</summary>
internal sealed class BidirectionalSequence : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        RecurrentLayer[] layers = [Layer(plan, 0), Layer(plan, 1)];
        Array.ForEach(layers, layer => layer.Forward());
        for (int direction = 0; plan.Backward && direction < layers.Length; direction++)
        {
            layers[direction].Backward(Gradients(plan, direction));
        }
    }

    private static RecurrentLayer Layer(LaunchPlan plan, int direction)
    {
        (int d, int h, int g, int b) = (plan.Sizes["D"], plan.Sizes["H"], plan.Sizes["G"], plan.Sizes["B"]);
        int biases = plan.Input("b") + (direction * b);
        return new RecurrentLayer(plan, plan.Sizes.Cell(), new LayerPlaces
        {
            Shape = (plan.Sizes["N"], plan.Sizes["T"], d, h),
            X = plan.Input("x"),
            Lengths = plan.Input("lengths"),
            ReadsBackward = direction == 1,
            Wx = plan.Input("wx") + (direction * d * g),
            Wh = plan.Input("wh") + (direction * h * g),
            B = biases,
            InnerB = b > g ? biases + g : LayerPlaces.None,
            Y = plan.Output("h") + (direction * h),
            Width = 2 * h,
        });
    }

    private static LayerGradientPlaces Gradients(LaunchPlan plan, int direction)
    {
        (int d, int h, int g, int b) = (plan.Sizes["D"], plan.Sizes["H"], plan.Sizes["G"], plan.Sizes["B"]);
        int biases = plan.Output("db") + (direction * b);
        return new LayerGradientPlaces
        {
            Dy = plan.Input("dh") + (direction * h),
            Dx = plan.Output("dx"),
            AddsToDx = direction == 1,
            Dwx = plan.Output("dwx") + (direction * d * g),
            Dwh = plan.Output("dwh") + (direction * h * g),
            Db = biases,
            DInnerB = b > g ? biases + g : LayerPlaces.None,
        };
    }
}
