using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Gradus.Worker.Wire;

/// <summary>
/// Reads one message. The grader reads a stranger's bytes with it: every length is checked against what is left
/// before anything is allocated, so a message can never cost more memory than its own size.
/// </summary>
internal sealed class WireReader(ReadOnlyMemory<byte> message)
{
    // Bounds the product of the axes also where an empty one leaves no items to count.
    private const long MaxExtent = 1L << 24;

    private int _position;

    /// <summary>Bytes not read yet.</summary>
    public int Left => message.Length - _position;

    /// <summary>Bytes read so far.</summary>
    public int Position => _position;

    public byte Byte() => Take(1)[0];

    public bool Boolean() => Byte() switch
    {
        0 => false,
        1 => true,
        var other => throw new WireException($"found {other} where a truth value (0 or 1) was expected"),
    };

    public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    public long Int64() => BinaryPrimitives.ReadInt64LittleEndian(Take(8));

    public double Double() => BitConverter.Int64BitsToDouble(Int64());

    public string String() => Encoding.UTF8.GetString(Take(Int32()));

    /// <summary>Bytes after their length.</summary>
    public byte[] Block() => Take(Int32()).ToArray();

    /// <summary>The lengths of so many axes, whose items take at least <paramref name="itemSize"/> bytes each.</summary>
    public int[] Axes(int rank, int itemSize)
    {
        var lengths = new int[rank];
        var (total, extent) = (1L, 1L);
        for (var axis = 0; axis < rank; axis++)
        {
            lengths[axis] = Int32();
            total *= lengths[axis];
            extent *= Math.Max(1, lengths[axis]);
            if (lengths[axis] < 0 || extent > MaxExtent)
            {
                throw new WireException($"found axis {axis} of length {lengths[axis]}");
            }
        }

        return total * itemSize <= Left
            ? lengths
            : throw new WireException($"found {total} items where {Left} bytes are left");
    }

    /// <summary>So many numbers.</summary>
    public unsafe T[] Numbers<T>(long count)
        where T : unmanaged
    {
        return count >= 0 && count <= Left / sizeof(T)
            ? MemoryMarshal.Cast<byte, T>(Take((int)count * sizeof(T))).ToArray()
            : throw new WireException($"found {count} numbers where {Left} bytes are left");
    }

    /// <summary>Fails unless the whole message has been read.</summary>
    public void End()
    {
        if (Left != 0)
        {
            throw new WireException($"found {Left} bytes after the end of the message");
        }
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > Left)
        {
            throw new WireException($"found {Left} bytes where {count} were expected");
        }

        var bytes = message.Span.Slice(_position, count);
        _position += count;
        return bytes;
    }
}
