using System.Numerics;
using Gradus.Reference;

namespace Gradus.Benchmarking.Operators;

/// <summary>What a first version looks like: one loop for each index of the equation.</summary>
internal static class NaiveLoops
{
    /// <summary>Computes the outputs of a case and forgets them.</summary>
    public static void Run<T>(NaiveOperator naive, OperatorCase<T> request)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (naive == NaiveOperator.Product)
        {
            Product(request.Inputs["a"], request.Inputs["b"]);
        }
        else
        {
            Convolution(request.Inputs["x"], request.Inputs["w"], request.Inputs["b"].Data);
        }
    }

    private static T[] Product<T>(NdArray<T> a, NdArray<T> b)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int rows, int depth, int columns) = (a.Shape[0], a.Shape[1], b.Shape[1]);
        T[] c = new T[rows * columns];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                T sum = T.Zero;
                for (int k = 0; k < depth; k++)
                {
                    sum += a.Data[(i * depth) + k] * b.Data[(k * columns) + j];
                }

                c[(i * columns) + j] = sum;
            }
        }

        return c;
    }

    // 3×3, stride 1, padding 1.
    private static T[] Convolution<T>(NdArray<T> x, NdArray<T> w, T[] b)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int samples, int height, int width) = (x.Shape[0], x.Shape[2], x.Shape[3]);
        T[] y = new T[samples * b.Length * height * width];
        for (int i = 0; i < y.Length; i++)
        {
            (int row, int column) = (i / width % height, i % width);
            int plane = i / (width * height);
            y[i] = b[plane % b.Length] + Window(x, w, plane / b.Length, plane % b.Length, row, column);
        }

        return y;
    }

    private static T Window<T>(NdArray<T> x, NdArray<T> w, int n, int f, int row, int column)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int channels, int height, int width) = (x.Shape[1], x.Shape[2], x.Shape[3]);
        T sum = T.Zero;
        for (int c = 0; c < channels; c++)
        {
            for (int i = Math.Max(0, row - 1); i <= Math.Min(height - 1, row + 1); i++)
            {
                for (int j = Math.Max(0, column - 1); j <= Math.Min(width - 1, column + 1); j++)
                {
                    sum += x.Data[((((n * channels) + c) * height) + i) * width + j]
                        * w.Data[(((f * channels) + c) * 9) + ((i - row + 1) * 3) + j - column + 1];
                }
            }
        }

        return sum;
    }
}
