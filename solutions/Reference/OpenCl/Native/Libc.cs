using System.Runtime.InteropServices;

namespace Gradus.Reference.OpenCl.Native;

/// <summary>What is needed of the C library, under its own names.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport("libc")]
    public static partial int sigaction(int signal, void* action, void* previous);

    /// <summary>Environment.SetEnvironmentVariable does not reach getenv, which is what drivers read.</summary>
    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int setenv(string name, string value, int overwrite);
}
