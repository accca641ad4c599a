using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Gradus.Worker.Wire;

/// <summary>Builds one message: little endian, lengths before contents.</summary>
internal sealed class WireWriter
{
    private byte[] _buffer = new byte[4096];

    /// <summary>Bytes written so far.</summary>
    public int Length { get; private set; }

    /// <summary>The message.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Length);

    /// <summary>Starts a new message in the same memory.</summary>
    public void Clear() => Length = 0;

    public void Byte(byte value) => Grow(1)[0] = value;

    public void Int32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Grow(4), value);

    public void Int64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Grow(8), value);

    public void Double(double value) => Int64(BitConverter.DoubleToInt64Bits(value));

    public void String(string value)
    {
        var count = Encoding.UTF8.GetByteCount(value);
        Int32(count);
        Encoding.UTF8.GetBytes(value, Grow(count));
    }

    /// <summary>A length and the bytes.</summary>
    public void Block(ReadOnlySpan<byte> bytes)
    {
        Int32(bytes.Length);
        bytes.CopyTo(Grow(bytes.Length));
    }

    /// <summary>The numbers without a length: the shape was written before.</summary>
    public void Numbers<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values);
        bytes.CopyTo(Grow(bytes.Length));
    }

    private Span<byte> Grow(int count)
    {
        var start = Length;
        Length = checked(start + count);
        if (Length > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(Length, (int)Math.Min(2L * _buffer.Length, Array.MaxLength)));
        }

        return _buffer.AsSpan(start, count);
    }
}
