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

    private static readonly TimeSpan Agony = TimeSpan.FromSeconds(1);

    private readonly Process _process;
    private readonly CappedOutput _output;
    private readonly int _questions;
    private readonly int _answers;
    private byte[] _frame = new byte[1 << 16];

    private WorkerProcess(Process process)
    {
        _process = process;
        _questions = DescriptorOf(process.StandardInput.BaseStream);
        _answers = DescriptorOf(process.StandardOutput.BaseStream);
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

    /// <summary>Watches a call that starts now.</summary>
    public CallWatch Watch(TimeSpan processorTime, TimeSpan wallTime) => new(_process.Id, processorTime, wallTime);

    /// <summary>Sends a message; a <see cref="FaultException"/> says why it was not taken.</summary>
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
            // The submission, not the sandbox that holds it: that ends by itself then, and clears away what is left. The
            // other way round the submission lives on if it has told the kernel not to let it die with its parent.
            var held = _process.HasExited ? [] : ProcessTree.Children(_process.Id);
            foreach (var process in held)
            {
                Libc.Kill(process);
            }

            if (held.Count == 0)
            {
                _process.Kill(entireProcessTree: false);
            }
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    public void Dispose()
    {
        End();
        _output.Dispose();
        _process.Dispose();
    }

    /// <summary>What the worker printed before it ended, for the operator: why a sandbox does not start.</summary>
    public string Epitaph()
    {
        _process.WaitForExit();
        return _output.Text().Trim();
    }

    private static int DescriptorOf(Stream pipe) => (int)((PipeStream)pipe).SafePipeHandle.DangerousGetHandle();

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
            // Not more than a ready pipe takes at once: a worker that reads nothing must not hold up the lane.
            Await(_questions, Libc.Writable, watch);
            fixed (byte* start = bytes)
            {
                bytes = bytes[Moved(Libc.Write(_questions, start, Math.Min(bytes.Length, Libc.PipeBuffer)))..];
            }
        }
    }

    private int Moved(nint count) => count > 0 ? (int)count : throw new FaultException(Ended());

    private void Await(int descriptor, short readiness, CallWatch watch)
    {
        var poll = new Libc.PollDescriptor { Descriptor = descriptor, Requested = readiness };
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

    private void End()
    {
        Kill();
        if (!_process.WaitForExit(Agony))
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }
    }

    private Fault Ended()
    {
        // Its own exit code says more than the one it gets from being killed.
        var endedItself = _process.WaitForExit(Agony);
        End();
        return endedItself
            ? Obituary.Of(_process.ExitCode, _output.Text(), _output.IsFull)
            : new Fault(Verdict.Crash, "the code closed its pipe to the grader instead of returning an answer");
    }
}
