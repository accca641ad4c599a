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

    private readonly Process _process;
    private readonly CappedOutput _output;
    private readonly int _answers;
    private byte[] _frame = new byte[1 << 16];

    private WorkerProcess(Process process)
    {
        _process = process;
        _answers = (int)((AnonymousPipeClientStream)process.StandardOutput.BaseStream).SafePipeHandle.DangerousGetHandle();
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

    /// <summary>Sends a message.</summary>
    public void Send(WireWriter message)
    {
        Span<byte> header = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(header, message.Length);
        try
        {
            var stream = _process.StandardInput.BaseStream;
            stream.Write(header);
            stream.Write(message.Written);
            stream.Flush();
        }
        catch (IOException)
        {
            throw new FaultException(Ended());
        }
    }

    /// <summary>Waits for a message; a <see cref="FaultException"/> says why there is none.</summary>
    public WireReader Receive(TimeSpan processorTime, TimeSpan wallTime)
    {
        var watch = new CallWatch(_process.Id, processorTime, wallTime);
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

    private void Fill(Span<byte> bytes, CallWatch watch)
    {
        while (!bytes.IsEmpty)
        {
            Await(watch);
            nint count;
            fixed (byte* start = bytes)
            {
                count = Libc.Read(_answers, start, bytes.Length);
            }

            if (count <= 0)
            {
                throw new FaultException(Ended());
            }

            bytes = bytes[(int)count..];
        }
    }

    private void Await(CallWatch watch)
    {
        var descriptor = new Libc.PollDescriptor { Descriptor = _answers, Requested = Libc.Readable };
        while (Libc.Poll(&descriptor, 1, Tick) <= 0)
        {
            if (watch.Overrun() is { } fault)
            {
                Kill();
                throw new FaultException(fault);
            }
        }
    }

    private Fault Ended()
    {
        Kill();
        _process.WaitForExit();
        return Obituary.Of(_process.ExitCode, _output.Text(), _output.IsFull);
    }
}
