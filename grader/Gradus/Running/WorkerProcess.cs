using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Pipes;
using Gradus.Results;
using Gradus.Worker.Wire;

namespace Gradus.Running;

/// <summary>One sandboxed worker, seen from the grader. Nothing it sends is trusted.</summary>
internal sealed unsafe class WorkerProcess : IDisposable
{
    private const int MaxFrame = 64 << 20;
    private const int Tick = 100;

    // What a pipe that polls as writable takes without blocking.
    private const int Chunk = 4096;

    private static readonly TimeSpan Agony = TimeSpan.FromSeconds(1);

    private readonly Process _process;
    private readonly CappedOutput _output;
    private readonly int _questions;
    private readonly int _answers;
    private byte[] _frame = new byte[1 << 16];

    private WorkerProcess(Process process)
    {
        _process = process;
        _questions = Descriptor(process.StandardInput.BaseStream);
        _answers = Descriptor(process.StandardOutput.BaseStream);
        _output = new CappedOutput(process.StandardError.BaseStream, onFull: Kill);
    }

    /// <summary>Starts a worker. It lives no longer than the thread that starts it.</summary>
    public static WorkerProcess Start(ISandbox sandbox, WorkerInstallation installation)
    {
        var command = sandbox.Command(installation);
        command.RedirectStandardInput = command.RedirectStandardOutput = command.RedirectStandardError = true;
        return new WorkerProcess(Process.Start(command)
            ?? throw new InvalidOperationException($"{command.FileName} did not start"));
    }

    /// <summary>Starts to watch a call.</summary>
    public CallWatch Watch(Budget budget) => new(_process.Id, budget.CallProcessorTime, budget.CallWallTime);

    /// <summary>Sends a message; a <see cref="FaultException"/> says why the worker does not take it.</summary>
    public void Send(WireWriter message, CallWatch watch)
    {
        Span<byte> header = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(header, message.Length);
        Drain(header, watch);
        Drain(message.Written, watch);
    }

    /// <summary>Waits for a message; a <see cref="FaultException"/> says why there is none.</summary>
    public WireReader Receive(CallWatch watch)
    {
        Fill(_frame.AsSpan(0, sizeof(int)), watch);
        var length = BinaryPrimitives.ReadInt32LittleEndian(_frame);
        if (length is < 1 or > MaxFrame)
        {
            Kill();
            throw new FaultException(new Fault(
                Verdict.BadAnswer, $"the answer is larger than {MaxFrame >> 20} MiB, or is no answer at all"));
        }

        if (_frame.Length < length)
        {
            _frame = GC.AllocateUninitializedArray<byte>(length);
        }

        Fill(_frame.AsSpan(0, length), watch);
        return new WireReader(_frame.AsMemory(0, length));
    }

    /// <summary>Ends the worker at once, with all it started.</summary>
    public void Kill()
    {
        try
        {
            // The submission first: it can tell the kernel not to let it die with the sandbox that holds it.
            foreach (var child in _process.HasExited ? [] : ProcessTree.Children(_process.Id))
            {
                _ = Libc.Kill(child, Libc.KillSignal);
            }

            _process.Kill(entireProcessTree: false);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    public void Dispose()
    {
        Kill();
        _process.WaitForExit();
        _output.Dispose();
        _process.Dispose();
    }

    /// <summary>What the worker printed before it ended, for the operator: why a sandbox does not start.</summary>
    public string Epitaph()
    {
        _process.WaitForExit();
        return _output.Text().Trim();
    }

    private static int Descriptor(Stream pipe) => (int)((AnonymousPipeClientStream)pipe).SafePipeHandle.DangerousGetHandle();

    private void Fill(Span<byte> bytes, CallWatch watch)
    {
        while (!bytes.IsEmpty)
        {
            Await(_answers, Libc.Readable, watch);
            fixed (byte* start = bytes)
            {
                bytes = bytes[Moved(Libc.Read(_answers, start, bytes.Length))..];
            }
        }
    }

    private void Drain(ReadOnlySpan<byte> bytes, CallWatch watch)
    {
        while (!bytes.IsEmpty)
        {
            Await(_questions, Libc.Writable, watch);
            fixed (byte* start = bytes)
            {
                bytes = bytes[Moved(Libc.Write(_questions, start, Math.Min(bytes.Length, Chunk)))..];
            }
        }
    }

    /// <summary>Looks at the time even when there is always something to move: a byte now and then is no answer.</summary>
    private void Await(int descriptor, short direction, CallWatch watch)
    {
        var poll = new Libc.PollDescriptor { Descriptor = descriptor, Requested = direction };
        do
        {
            if (watch.Overrun() is { } fault)
            {
                Kill();
                throw new FaultException(fault);
            }
        }
        while (Libc.Poll(&poll, 1, Tick) <= 0);
    }

    private int Moved(nint count) => count > 0 ? (int)count : throw new FaultException(Ended());

    private Fault Ended()
    {
        // Its own exit code says more than the one it gets from being killed.
        var endedItself = _process.WaitForExit(Agony);
        Kill();
        _process.WaitForExit();
        return endedItself
            ? Obituary.Of(_process.ExitCode, _output.Text(), _output.IsFull)
            : new Fault(Verdict.Crash, "the code closed the pipe to the grader instead of returning an answer");
    }
}
