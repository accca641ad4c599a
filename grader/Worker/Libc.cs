using System.Runtime.InteropServices;

namespace Gradus.Worker;

/// <summary>The few calls to the C library that the worker makes: no console, no streams, so that it starts fast.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport("libc", EntryPoint = "read")]
    public static partial nint Read(int descriptor, byte* bytes, nint count);

    [LibraryImport("libc", EntryPoint = "write")]
    public static partial nint Write(int descriptor, byte* bytes, nint count);

    [LibraryImport("libc", EntryPoint = "dup")]
    public static partial int Duplicate(int descriptor);

    [LibraryImport("libc", EntryPoint = "dup2")]
    public static partial int Duplicate(int descriptor, int onto);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "setrlimit")]
    public static partial int SetLimit(int resource, Limit* limit);

    [LibraryImport("libc", EntryPoint = "_exit")]
    public static partial void Exit(int code);

    /// <summary>prctl(PR_SET_NO_NEW_PRIVS, 1): what a filter asks for.</summary>
    public static int ForbidNewPrivileges() => Control(38, 1, 0, 0, 0);

    /// <summary>seccomp(SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, filter); its number is x86-64's.</summary>
    public static nint SetFilter(Filter* filter) => Call(317, 1, 1, filter);

    [LibraryImport("libc", EntryPoint = "prctl")]
    private static partial int Control(int option, nuint a, nuint b, nuint c, nuint d);

    [LibraryImport("libc", EntryPoint = "syscall")]
    private static partial nint Call(nint number, nuint operation, nuint flags, Filter* filter);

    /// <summary>struct sock_filter.</summary>
    public struct Instruction
    {
        public ushort Code;
        public byte Yes;
        public byte No;
        public uint Value;
    }

    /// <summary>struct sock_fprog.</summary>
    public struct Filter
    {
        public ushort Length;
        public Instruction* Instructions;
    }

    /// <summary>struct rlimit: soft and hard.</summary>
    public struct Limit
    {
        public ulong Soft;
        public ulong Hard;
    }
}
