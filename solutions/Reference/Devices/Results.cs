using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Reference;

/// <summary>The outputs of one case, by name, in the types that exercises use.</summary>
public sealed class Results
{
    private readonly IReadOnlyDictionary<string, NdArray<double>> _outputs;

    internal Results(IReadOnlyDictionary<string, NdArray<double>> outputs) => _outputs = outputs;

    /// <summary>An output that is one number.</summary>
    public double Number(string name) => _outputs[name].Data.Single();

    /// <summary>An output as a vector; all its dimensions one after the other.</summary>
    public Vector<double> Vector(string name) => Vector<double>.Build.DenseOfArray(_outputs[name].Data);

    /// <summary>An output as a matrix: its last dimension as columns, all others as rows.</summary>
    public Matrix<double> Matrix(string name)
    {
        NdArray<double> output = _outputs[name];
        (int rows, int columns) = output.Shape is [.. var others, var last] ? (Shapes.Count(others), last) : (1, 1);
        return Matrix<double>.Build.DenseOfRowMajor(rows, columns, output.Data);
    }

    /// <summary>An output as a tensor.</summary>
    public Tensor<double> Tensor(string name)
    {
        NdArray<double> output = _outputs[name];
        return System.Numerics.Tensors.Tensor.Create(output.Data, Array.ConvertAll(output.Shape, length => (nint)length));
    }

    /// <summary>An output that holds whole numbers, such as the cluster of each sample.</summary>
    public int[] Indices(string name) => Array.ConvertAll(_outputs[name].Data, entry => (int)entry);
}
