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

    /// <summary>struct rlimit: soft and hard.</summary>
    public struct Limit
    {
        public ulong Soft;
        public ulong Hard;
    }
}
