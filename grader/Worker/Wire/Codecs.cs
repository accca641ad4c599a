using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Worker.Wire;

/// <summary>The codec of each type that may stand in the public surface of an exercise.</summary>
internal sealed class Codecs(IReferences references)
{
    private readonly Dictionary<Type, Codec> _codecs = [];
    private readonly HashSet<Type> _open = [];

    /// <summary>The codec of a declared type; a <see cref="NotSupportedException"/> says that there is none.</summary>
    public Codec For(Type type)
    {
        if (!_codecs.TryGetValue(type, out var codec))
        {
            if (!_open.Add(type))
            {
                throw new NotSupportedException($"{type} holds another {type}: what crosses to the sandbox has a fixed depth");
            }

            try
            {
                _codecs[type] = codec = Create(type);
            }
            finally
            {
                _open.Remove(type);
            }
        }

        return codec;
    }

    private Codec Create(Type type) => type switch
    {
        _ when type == typeof(Matrix<double>) => new MatrixCodec(),
        _ when type == typeof(Vector<double>) => new VectorCodec(),
        _ when type == typeof(double[]) => new NumberArrayCodec<double>(),
        _ when type == typeof(int[]) => new NumberArrayCodec<int>(),
        _ when type == typeof(float[]) => new NumberArrayCodec<float>(),
        _ when type == typeof(string) => new StringCodec(),
        _ when type == typeof(Tensor<double>) => new TensorCodec<double>(),
        _ when type == typeof(Tensor<float>) => new TensorCodec<float>(),
        { IsEnum: true } => new EnumCodec(type),
        _ when ScalarCodec.Handles(type) => new ScalarCodec(Type.GetTypeCode(type)),
        { IsArray: true } => OfArray(type),
        _ when type.IsSubclassOf(typeof(Delegate)) => new CallbackCodec(type, references),
        _ when DataCodec.Handles(type) => new DataCodec(type, this),
        { IsClass: true } when type == typeof(object) || references.Owns(type) => new HandleCodec(type, references),
        _ => throw new NotSupportedException(
            $"{type} cannot cross to the sandbox. An exercise's surface uses numbers, strings, arrays, MathNet matrices " +
            "and vectors, tensors, tuples, its own records and classes, and delegates of those."),
    };

    private ArrayCodec OfArray(Type type)
    {
        var item = type.GetElementType() ?? throw new NotSupportedException($"{type} has no item type");
        return new ArrayCodec(item, type.GetArrayRank(), For(item));
    }
}
