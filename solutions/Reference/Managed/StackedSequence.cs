using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>Layers that each read the states of the one below.</summary>
internal sealed class StackedSequence : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int units = run.Sizes["H"];
        RecurrentLayer<T>[] layers = [.. Enumerable.Range(0, run.Sizes["L"]).Select(number => Layer(run, number))];
        T[] x = run.Input("x");
        foreach (RecurrentLayer<T> layer in layers)
        {
            T[] h = layer == layers[^1] ? run.Output("h") : new T[run.Output("h").Length];
            layer.Forward(x, h, units, 0);
            x = h;
        }

        T[] upstream = run.Backward ? run.Input("dh") : [];
        for (int number = layers.Length - 1; run.Backward && number >= 0; number--)
        {
            T[] dx = number == 0 ? run.Output("dx") : new T[upstream.Length];
            T[] dc = new T[layers[number].C0.Length];
            layers[number].Backward(upstream, units, 0, dx, dc, Weights(run, run.Output, "d", number));
            upstream = dx;
        }
    }

    private static RecurrentLayer<T> Layer<T>(Computation<T> run, int number)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int[] lengths = Array.ConvertAll(run.Input("lengths"), int.CreateChecked);
        int inputs = run.Sizes[number == 0 ? "D" : "H"];
        return new RecurrentLayer<T>(
            run.Sizes.Cell(),
            (run.Sizes["N"], run.Sizes["T"], inputs, run.Sizes["H"]),
            new ReadingOrder(lengths, Backward: false),
            Weights(run, run.Input, "", number));
    }

    private static LayerWeights<T> Weights<T>(Computation<T> run, Func<string, T[]> array, string prefix, int number)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int size = run.Sizes["H"] * run.Sizes["G"];
        ArrayPart<T> wx = number == 0
            ? array(prefix + "wx")
            : new ArrayPart<T>(array(prefix + "wx_deep"), (number - 1) * size, size);
        return LayerWeights<T>.Of(
            wx, array(prefix + "wh"), array(prefix + "b"), number, run.Sizes["H"], run.Sizes.Cell());
    }
}
