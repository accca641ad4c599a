using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>A layer that reads from the first entry of each sample, and one that reads from the last.</summary>
internal sealed class BidirectionalSequence : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int units = run.Sizes["H"];
        for (int direction = 0; direction < 2; direction++)
        {
            RecurrentLayer<T> layer = Layer(run, direction);
            layer.Forward(run.Input("x"), run.Output("h"), 2 * units, direction * units);
            if (run.Backward)
            {
                LayerWeights<T> gradients = Weights(run, run.Output, "d", direction);
                T[] dc = new T[layer.C0.Length];
                layer.Backward(run.Input("dh"), 2 * units, direction * units, run.Output("dx"), dc, gradients);
            }
        }
    }

    private static RecurrentLayer<T> Layer<T>(Computation<T> run, int direction)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int[] lengths = Array.ConvertAll(run.Input("lengths"), int.CreateChecked);
        return new RecurrentLayer<T>(
            run.Sizes.Cell(),
            (run.Sizes["N"], run.Sizes["T"], run.Sizes["D"], run.Sizes["H"]),
            new ReadingOrder(lengths, Backward: direction == 1),
            Weights(run, run.Input, "", direction));
    }

    private static LayerWeights<T> Weights<T>(
        Computation<T> run, Func<string, T[]> array, string prefix, int direction)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int size = run.Sizes["D"] * run.Sizes["G"];
        ArrayPart<T> wx = new(array(prefix + "wx"), direction * size, size);
        return LayerWeights<T>.Of(
            wx, array(prefix + "wh"), array(prefix + "b"), direction, run.Sizes["H"], run.Sizes.Cell());
    }
}
