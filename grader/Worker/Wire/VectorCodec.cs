using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Worker.Wire;

/// <summary>A vector of any storage. It arrives dense.</summary>
internal sealed class VectorCodec : ReferenceCodec<Vector<double>>
{
    protected override void WriteValue(WireWriter writer, Vector<double> value)
    {
        writer.Int32(value.Count);
        writer.Numbers<double>(value.AsArray() ?? value.ToArray());
    }

    protected override Vector<double> ReadValue(WireReader reader) =>
        Vector<double>.Build.Dense(reader.Numbers<double>(reader.Int32()));
}
