using System.Numerics.Tensors;
using System.Reflection;
using System.Runtime.CompilerServices;
using Gradus.Worker.Wire;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Worker;

/// <summary>The memory behind a value: two values that share it change together.</summary>
internal static class Storage
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The arrays and objects that hold the value's numbers, compared by reference.</summary>
    public static IEnumerable<object> Of(object? value) => value switch
    {
        null or string => [],

        // All empty arrays may be one object, and nobody can write to it.
        Array { Length: 0 } => [],
        Array array => array is object[] items ? [array, .. items.SelectMany(Of)] : [array],
        Matrix<double> matrix => matrix.AsColumnMajorArray() is { } entries ? Of(entries) : [matrix.Storage],
        Vector<double> vector => vector.AsArray() is { } entries ? Of(entries) : [vector.Storage],
        Tensor<double> or Tensor<float> => value.GetType().GetFields(Fields).Select(f => f.GetValue(value)).OfType<Array>().SelectMany(Of),
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => Of(tuple[i])),
        _ when CanChange(value) && DataCodec.Handles(value.GetType()) => value.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(p => Of(p.GetValue(value))),
        _ => [],
    };

    /// <summary>Whether a value is more than a number, a text or nothing.</summary>
    public static bool CanChange(object? value) => value is not (null or string or Enum) && !value.GetType().IsPrimitive;
}
