using System.Buffers.Binary;
using Gradus.Worker.Wire;

namespace Gradus.Worker;

/// <summary>The private pipe to the grader: frames of a length and so many bytes.</summary>
internal sealed unsafe class Channel
{
    private const int OpenReadWrite = 2;

    private readonly int _input = Libc.Duplicate(0);
    private readonly int _output = Libc.Duplicate(1);
    private byte[] _frame = new byte[1 << 16];

    /// <summary>
    /// Takes standard input and output for itself. The submission reads nothing and prints to standard error, which
    /// the grader captures and caps.
    /// </summary>
    public Channel()
    {
        if (Libc.Duplicate(Libc.Open("/dev/null", OpenReadWrite), 0) < 0 || Libc.Duplicate(2, 1) < 0)
        {
            throw new InvalidOperationException("standard input and output cannot be redirected");
        }
    }

    /// <summary>The next frame; the process ends when the grader has gone.</summary>
    public WireReader Receive()
    {
        Fill(_frame.AsSpan(0, sizeof(int)));
        var length = BinaryPrimitives.ReadInt32LittleEndian(_frame);
        if (_frame.Length < length)
        {
            _frame = GC.AllocateUninitializedArray<byte>(length);
        }

        Fill(_frame.AsSpan(0, length));
        return new WireReader(_frame.AsMemory(0, length));
    }

    /// <summary>Sends a frame.</summary>
    public void Send(WireWriter message)
    {
        Span<byte> header = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(header, message.Length);
        Drain(header);
        Drain(message.Written);
    }

    private void Fill(Span<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            fixed (byte* start = bytes)
            {
                bytes = bytes[Moved(Libc.Read(_input, start, bytes.Length))..];
            }
        }
    }

    private void Drain(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            fixed (byte* start = bytes)
            {
                bytes = bytes[Moved(Libc.Write(_output, start, bytes.Length))..];
            }
        }
    }

    private static int Moved(nint count)
    {
        if (count <= 0)
        {
            Libc.Exit(3);
        }

        return (int)count;
    }
}
