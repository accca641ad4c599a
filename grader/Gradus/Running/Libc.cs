using System.Runtime.InteropServices;

namespace Gradus.Running;

/// <summary>Pipe calls with deadlines, which streams do not have.</summary>
internal static unsafe partial class Libc
{
    public const short Readable = 1;
    public const short Writable = 4;

    /// <summary>A pipe that is writable takes so many bytes at once (POSIX's least PIPE_BUF is smaller; Linux' is this).</summary>
    public const int PipeBuffer = 4096;

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    public static partial int Poll(PollDescriptor* descriptors, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    public static partial nint Read(int descriptor, byte* bytes, nint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    public static partial nint Write(int descriptor, byte* bytes, nint count);

    /// <summary>Ends a process at once, if it is there and ours.</summary>
    public static void Kill(int process) => _ = Signal(process, 9);

    /// <summary>fcntl(descriptor, F_SETFD, FD_CLOEXEC); of no effect on a descriptor that is closed.</summary>
    public static void CloseOnExec(int descriptor) => _ = Control(descriptor, 2, 1);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    public static partial uint EffectiveUser();

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Signal(int process, int signal);

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Control(int descriptor, int command, int argument);

    /// <summary>struct pollfd.</summary>
    public struct PollDescriptor
    {
        public int Descriptor;
        public short Requested;
        public short Returned;
    }
}
