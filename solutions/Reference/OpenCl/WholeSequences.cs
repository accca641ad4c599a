namespace Gradus.Reference.OpenCl;

/// <summary>One recurrent layer that reads all of x from given states: the operators named after their cell.</summary>
internal static class WholeSequences
{
    /// <summary>The launches.</summary>
    public static void Plan(LaunchPlan plan, RecurrentCell cell)
    {
        bool isLstm = cell == RecurrentCell.Lstm;
        bool isGru = cell == RecurrentCell.Gru;
        int units = plan.Sizes["H"];
        var layer = new RecurrentLayer(plan, cell, new LayerPlaces
        {
            Shape = (plan.Sizes["N"], plan.Sizes["T"], plan.Sizes["D"], units),
            X = plan.Input("x"),
            Wx = plan.Input("wx"),
            Wh = plan.Input("wh"),
            B = plan.Input("b"),
            InnerB = isGru ? plan.Input("bhn") : LayerPlaces.None,
            H0 = plan.Input("h0"),
            C0 = isLstm ? plan.Input("c0") : LayerPlaces.None,
            Y = plan.Output("h"),
            Width = units,
            CLast = isLstm ? plan.Output("c_last") : LayerPlaces.None,
        });
        layer.Forward();
        if (plan.Backward)
        {
            layer.Backward(new LayerGradientPlaces
            {
                Dy = plan.Input("dh"),
                DcLast = isLstm ? plan.Input("dc_last") : LayerPlaces.None,
                Dx = plan.Output("dx"),
                Dwx = plan.Output("dwx"),
                Dwh = plan.Output("dwh"),
                Db = plan.Output("db"),
                DInnerB = isGru ? plan.Output("dbhn") : LayerPlaces.None,
                Dh0 = plan.Output("dh0"),
                Dc0 = isLstm ? plan.Output("dc0") : LayerPlaces.None,
            });
        }
    }
}
