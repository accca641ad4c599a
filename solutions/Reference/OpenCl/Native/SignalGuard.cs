namespace Gradus.Reference.OpenCl.Native;

/// <summary>
/// Held around every call that may start a driver or a compiler. Drivers built on LLVM take over the process's signal
/// handlers, those by which .NET raises NullReferenceException and DivideByZeroException included; the guard puts back
/// what changed. And it lets one such call happen at a time: first uses by several threads at once crash PoCL.
/// </summary>
internal readonly unsafe ref struct SignalGuard : IDisposable
{
    // HUP INT QUIT ILL TRAP ABRT BUS FPE USR1 SEGV USR2 TERM XCPU XFSZ SYS, as Linux numbers them.
    private static readonly int[] Signals = [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 15, 24, 25, 31];

    // struct sigaction is 152 bytes on 64-bit Linux, with glibc and with musl.
    private const int ActionSize = 160;

    private static readonly Lock Gate = new();

    private readonly byte[]? _saved;

    private SignalGuard(byte[] saved) => _saved = saved;

    private static bool Applies => OperatingSystem.IsLinux() && Environment.Is64BitProcess;

    /// <summary>Waits for other holders, and remembers the handlers.</summary>
    public static SignalGuard Enter()
    {
        Gate.Enter();
        byte[] saved = new byte[Applies ? Signals.Length * ActionSize : 0];
        fixed (byte* actions = saved)
        {
            for (int i = 0; i < saved.Length / ActionSize; i++)
            {
                _ = Libc.sigaction(Signals[i], null, actions + (i * ActionSize));
            }
        }

        return new SignalGuard(saved);
    }

    /// <summary>Puts back the handlers that changed; nothing, in a guard that was never entered.</summary>
    public void Dispose()
    {
        if (_saved is null)
        {
            return;
        }

        byte* current = stackalloc byte[ActionSize];
        fixed (byte* actions = _saved)
        {
            for (int i = 0; i < _saved.Length / ActionSize; i++)
            {
                byte* saved = actions + (i * ActionSize);
                _ = Libc.sigaction(Signals[i], null, current);
                if (*(nint*)current != *(nint*)saved)
                {
                    _ = Libc.sigaction(Signals[i], saved, null);
                }
            }
        }

        Gate.Exit();
    }
}
