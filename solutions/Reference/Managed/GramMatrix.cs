using System.Numerics;
using System.Numerics.Tensors;

namespace Gradus.Reference.Managed;

/// <summary>y = F·Fᵀ / (C·H·W), and dF = (dy + dyᵀ)·F / (C·H·W), for F (C, H·W) of every sample.</summary>
internal sealed class GramMatrix : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int channels, int pixels) = (run.Sizes["C"], run.Sizes["H"] * run.Sizes["W"]);
        for (int n = 0; n < run.Sizes["N"]; n++)
        {
            MatrixView<T> features = new(run.Input("x"), pixels, n * channels * pixels);
            MatrixView<T> gram = new(run.Output("y"), channels, n * channels * channels);
            Product.Multiply(channels, channels, pixels, features, features.Transposed, gram);
            if (run.Backward)
            {
                MatrixView<T> gradient = new(run.Output("dx"), pixels, n * channels * pixels);
                T[] both = Symmetric(run.Input("dy").AsSpan(n * channels * channels, channels * channels), channels);
                Product.Multiply(channels, pixels, channels, new(both, channels), features, gradient);
            }
        }

        T size = T.CreateChecked(channels * pixels);
        TensorPrimitives.Divide(run.Output("y"), size, run.Output("y"));
        if (run.Backward)
        {
            TensorPrimitives.Divide(run.Output("dx"), size, run.Output("dx"));
        }
    }

    private static T[] Symmetric<T>(ReadOnlySpan<T> upstream, int channels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] both = new T[upstream.Length];
        for (int i = 0; i < both.Length; i++)
        {
            both[i] = upstream[i] + upstream[(i % channels * channels) + (i / channels)];
        }

        return both;
    }
}
