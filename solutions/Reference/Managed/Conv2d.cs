using System.Numerics;
using Gradus.Reference.Managed.Convolving;

namespace Gradus.Reference.Managed;

/// <summary>y[n,f] = w[f] ⋆ x[n] + b[f], and its gradients.</summary>
internal sealed class Conv2d : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ConvolutionShape shape = ConvolutionShape.OfConvolution(run.Sizes);
        (T[] x, T[] w) = (run.Input("x"), run.Input("w"));
        Convolution.Forward(shape, x, w, run.Output("y"));
        ChannelBias.Add(run.Output("y"), shape.Windows, run.Input("b"));
        if (run.Backward)
        {
            T[] dy = run.Input("dy");
            InputGradient.Compute(shape, dy, w, run.Output("dx"));
            WeightGradient.Compute(shape, x, dy, run.Output("dw"));
            ChannelBias.Sum(dy, shape.Windows, run.Output("db"));
        }
    }
}
