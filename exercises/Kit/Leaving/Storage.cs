using System.Numerics.Tensors;
using System.Reflection;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Kit;

/// <summary>The objects that hold the numbers of a part: two parts that have one in common change together.</summary>
internal static class Storage
{
    private const BindingFlags InstanceFields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static IEnumerable<object> Of(object part) => part switch
    {
        Matrix<double> matrix => [part, .. Arrays(matrix.Storage)],
        Vector<double> vector => [part, .. Arrays(vector.Storage)],
        Tensor<double> tensor => [part, .. Arrays(tensor).OfType<double[]>()],

        // All empty arrays may be one object, and nobody can write to it.
        Array { Length: > 0 } => [part],
        _ => [],
    };

    private static IEnumerable<object> Arrays(object owner) => owner.GetType()
        .GetFields(InstanceFields)
        .Select(field => field.GetValue(owner))
        .OfType<Array>()
        .Where(array => array.Length > 0);
}
