namespace Gradus.Reference.OpenCl;

/// <summary>Layers that each read the states of the one below.</summary>
internal sealed class StackedSequence : IOpenClOperator
{
    /// <inheritdoc />
    public void Plan(LaunchPlan plan)
    {
        int count = plan.Sizes["L"];
        int size = plan.Sizes["N"] * plan.Sizes["T"] * plan.Sizes["H"];
        var layers = new RecurrentLayer[count];
        for (int number = 0, x = plan.Input("x"); number < count; number++)
        {
            int y = number == count - 1 ? plan.Output("h") : plan.Scratch(size);
            layers[number] = Layer(plan, number, x, y);
            layers[number].Forward();
            x = y;
        }

        for (int number = count - 1, dy = plan.Backward ? plan.Input("dh") : 0; plan.Backward && number >= 0; number--)
        {
            int dx = number == 0 ? plan.Output("dx") : plan.Scratch(size);
            layers[number].Backward(Gradients(plan, number, dy, dx));
            dy = dx;
        }
    }

    private static RecurrentLayer Layer(LaunchPlan plan, int number, int x, int y)
    {
        (int h, int g, int b) = (plan.Sizes["H"], plan.Sizes["G"], plan.Sizes["B"]);
        int biases = plan.Input("b") + (number * b);
        return new RecurrentLayer(plan, plan.Sizes.Cell(), new LayerPlaces
        {
            Shape = (plan.Sizes["N"], plan.Sizes["T"], number == 0 ? plan.Sizes["D"] : h, h),
            X = x,
            Lengths = plan.Input("lengths"),
            Wx = number == 0 ? plan.Input("wx") : plan.Input("wx_deep") + ((number - 1) * h * g),
            Wh = plan.Input("wh") + (number * h * g),
            B = biases,
            InnerB = b > g ? biases + g : LayerPlaces.None,
            Y = y,
            Width = h,
        });
    }

    private static LayerGradientPlaces Gradients(LaunchPlan plan, int number, int dy, int dx)
    {
        (int h, int g, int b) = (plan.Sizes["H"], plan.Sizes["G"], plan.Sizes["B"]);
        int biases = plan.Output("db") + (number * b);
        return new LayerGradientPlaces
        {
            Dy = dy,
            Dx = dx,
            Dwx = number == 0 ? plan.Output("dwx") : plan.Output("dwx_deep") + ((number - 1) * h * g),
            Dwh = plan.Output("dwh") + (number * h * g),
            Db = biases,
            DInnerB = b > g ? biases + g : LayerPlaces.None,
        };
    }
}
