using System.Numerics;
using Gradus.Reference.Managed.Convolving;

namespace Gradus.Reference.Managed;

/// <summary>The adjoint of a convolution from y to x: its input gradient is the forward pass here.</summary>
internal sealed class ConvTranspose2d : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ConvolutionShape shape = ConvolutionShape.OfTransposed(run.Sizes);
        (T[] x, T[] w) = (run.Input("x"), run.Input("w"));
        InputGradient.Compute(shape, x, w, run.Output("y"));
        ChannelBias.Add(run.Output("y"), shape.Area, run.Input("b"));
        if (run.Backward)
        {
            T[] dy = run.Input("dy");
            Convolution.Forward(shape, dy, w, run.Output("dx"));
            WeightGradient.Compute(shape, dy, x, run.Output("dw"));
            ChannelBias.Sum(dy, shape.Area, run.Output("db"));
        }
    }
}
