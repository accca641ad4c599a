using System.Runtime.CompilerServices;
using Gradus.Reference.OpenCl;
using Gradus.Reference.OpenCl.Native;

namespace Gradus.Reference.Tests.OpenCl.Scenarios;

/// <summary>
/// Six threads raise exceptions that .NET makes of signals, while kernels are compiled on. The first kernel is compiled
/// before: that is when LLVM takes the handlers.
/// </summary>
internal sealed unsafe class SignalStress : Scenario
{
    private const int Threads = 6;
    private const int Each = 3000;
    private const int ActionSize = 160;

    private static readonly int[] Faults = [4, 5, 6, 7, 8, 11];

    private int _caught;

    /// <inheritdoc />
    public override void Run(TextWriter output)
    {
        nint[] before = Handlers();
        OpenClDeviceInfo info = OpenClDevices.All()[0];
        Compile(info, seed: 0);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(thread => new Thread(() => Raise(thread)))];
        Array.ForEach(threads, thread => thread.Start());
        int compiled = 0;
        do
        {
            Compile(info, ++compiled);
        }
        while (Array.Exists(threads, thread => thread.IsAlive));

        output.WriteLine($"caught {_caught} of {Threads * Each}");
        output.WriteLine(before.AsSpan().SequenceEqual(Handlers()) ? "handlers are back" : "handlers changed");
        output.WriteLine(compiled > 0 ? "compiled meanwhile" : "compiled nothing");
    }

    // Each seed is another text, which no cache knows.
    private static void Compile(OpenClDeviceInfo info, int seed)
    {
        using var context = new OpenClContext(
            info, _ => $"__kernel void planted(__global int* x) {{ x[get_global_id(0)] = {seed}; }}");
        using BufferHandle buffer = context.Allocate(sizeof(int));
        KernelHandle kernel = context.Kernel("Planted", "-cl-std=CL1.2", "planted");
        nint handle = buffer.DangerousGetHandle();
        OpenClStatus.Check(OpenCL.clSetKernelArg(kernel, 0, (nuint)sizeof(nint), &handle), "clSetKernelArg");
        context.Enqueue(kernel, "planted", [1], [1]);
    }

    private void Raise(int thread)
    {
        for (int i = 0; i < Each; i++)
        {
            try
            {
                _ = thread % 2 == 0 ? Length(null) : Quotient(i, 0);
            }
            catch (Exception expected) when (expected is NullReferenceException or DivideByZeroException)
            {
                Interlocked.Increment(ref _caught);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Length(string? text) => text!.Length;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Quotient(int a, int b) => a / b;

    private static nint[] Handlers()
    {
        return Array.ConvertAll(Faults, signal =>
        {
            byte* current = stackalloc byte[ActionSize];
            _ = Libc.sigaction(signal, null, current);
            return *(nint*)current;
        });
    }
}
