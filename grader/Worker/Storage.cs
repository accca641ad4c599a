using System.Reflection;
using System.Runtime.CompilerServices;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Worker;

/// <summary>The memory behind a value: two values that share it change together.</summary>
internal static class Storage
{
    /// <summary>The arrays and objects that hold the value's numbers, compared by reference.</summary>
    public static IEnumerable<object> Of(object? value) => value switch
    {
        null or string => [],
        Matrix<double> matrix => [matrix.AsColumnMajorArray() ?? (object)matrix.Storage],
        Vector<double> vector => [vector.AsArray() ?? (object)vector.Storage],
        Array array => array is object[] items ? [array, .. items.SelectMany(Of)] : [array],
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => Of(tuple[i])),
        ValueType record => record.GetType().IsPrimitive
            ? []
            : record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(p => Of(p.GetValue(record))),
        _ => [],
    };
}
