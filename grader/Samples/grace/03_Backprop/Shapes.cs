using System.Runtime.CompilerServices;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

/// <summary>Given: refuses arguments that do not fit together, before the maths runs into them.</summary>
internal static class Shapes
{
    /// <summary>Refuses two matrices whose product left·right is not defined.</summary>
    public static void RequireProduct(
        Matrix<double> left,
        Matrix<double> right,
        [CallerArgumentExpression(nameof(left))] string leftName = "",
        [CallerArgumentExpression(nameof(right))] string rightName = "")
    {
        ArgumentNullException.ThrowIfNull(left, leftName);
        ArgumentNullException.ThrowIfNull(right, rightName);
        if (left.ColumnCount != right.RowCount)
        {
            throw new ArgumentException(
                $"{leftName}·{rightName} needs as many columns on the left as rows on the right: " +
                $"found {Text(left)}·{Text(right)}, expected ({left.RowCount}, {right.RowCount})·{Text(right)}.");
        }
    }

    /// <summary>Refuses a matrix that is not (rows, columns).</summary>
    public static void Require(
        Matrix<double> matrix,
        int rows,
        int columns,
        [CallerArgumentExpression(nameof(matrix))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(matrix, name);
        if (matrix.RowCount != rows || matrix.ColumnCount != columns)
        {
            throw new ArgumentException(
                $"{name} has the wrong shape: found {Text(matrix)}, expected ({rows}, {columns}).");
        }
    }

    /// <summary>Refuses a vector that has not this many entries.</summary>
    public static void Require(
        Vector<double> vector,
        int count,
        [CallerArgumentExpression(nameof(vector))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(vector, name);
        if (vector.Count != count)
        {
            throw new ArgumentException($"{name} has the wrong length: found ({vector.Count}), expected ({count}).");
        }
    }

    /// <summary>Refuses a matrix that has not the shape of another one.</summary>
    public static void RequireSame(
        Matrix<double> matrix,
        Matrix<double> other,
        [CallerArgumentExpression(nameof(matrix))] string name = "",
        [CallerArgumentExpression(nameof(other))] string otherName = "")
    {
        ArgumentNullException.ThrowIfNull(other, otherName);
        Require(matrix, other.RowCount, other.ColumnCount, name);
    }

    /// <summary>
    /// Refuses labels that are not one class 0 … C−1 for each of the rows; there is at least one row.
    /// </summary>
    public static void RequireLabels(int[] labels, int rows, int classes)
    {
        ArgumentNullException.ThrowIfNull(labels);
        if (labels.Length == 0 || labels.Length != rows)
        {
            throw new ArgumentException(
                $"labels needs one entry per row, at least one: " +
                $"found ({labels.Length}), expected ({Math.Max(1, rows)}).");
        }

        int wrong = Array.FindIndex(labels, label => label < 0 || label >= classes);
        if (wrong >= 0)
        {
            throw new ArgumentException(
                $"labels[{wrong}] is no class: found {labels[wrong]}, expected 0 to {classes - 1}.");
        }
    }

    private static string Text(Matrix<double> matrix) => $"({matrix.RowCount}, {matrix.ColumnCount})";
}
