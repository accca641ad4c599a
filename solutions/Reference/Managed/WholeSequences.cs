using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>One recurrent layer that reads all of x from given states: the operators named after their cell.</summary>
internal static class WholeSequences
{
    /// <summary>The outputs, and the gradients where they are asked for.</summary>
    public static void Compute<T>(Computation<T> run, RecurrentCell cell)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int n, int t, int d, int h) = (run.Sizes["N"], run.Sizes["T"], run.Sizes["D"], run.Sizes["H"]);
        var order = new ReadingOrder([.. Enumerable.Repeat(t, n)], Backward: false);
        T[] bhn = cell == RecurrentCell.Gru ? run.Input("bhn") : [];
        var weights = new LayerWeights<T>(run.Input("wx"), run.Input("wh"), run.Input("b"), bhn);
        var layer = new RecurrentLayer<T>(cell, (n, t, d, h), order, weights);
        run.Input("h0").CopyTo(layer.H0);
        if (cell == RecurrentCell.Lstm)
        {
            run.Input("c0").CopyTo(layer.C0);
        }

        layer.Forward(run.Input("x"), run.Output("h"), h, 0);
        if (cell == RecurrentCell.Lstm)
        {
            layer.CLast.CopyTo(run.Output("c_last"));
        }

        if (run.Backward)
        {
            Backward(run, cell, layer, h);
        }
    }

    private static void Backward<T>(Computation<T> run, RecurrentCell cell, RecurrentLayer<T> layer, int units)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] dbhn = cell == RecurrentCell.Gru ? run.Output("dbhn") : [];
        T[] dc = cell == RecurrentCell.Lstm ? run.Output("dc0") : new T[layer.C0.Length];
        if (cell == RecurrentCell.Lstm)
        {
            run.Input("dc_last").CopyTo(dc, 0);
        }

        var gradients = new LayerWeights<T>(run.Output("dwx"), run.Output("dwh"), run.Output("db"), dbhn);
        layer.Backward(run.Input("dh"), units, 0, run.Output("dx"), dc, gradients).CopyTo(run.Output("dh0"), 0);
    }
}
