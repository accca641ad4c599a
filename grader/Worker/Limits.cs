using System.Globalization;

namespace Gradus.Worker;

/// <summary>
/// Limits that the worker puts on itself before any byte of a submission arrives, soft and hard alike, so that nothing
/// can raise them again (setrlimit(2); the numbers are Linux').
/// </summary>
internal static unsafe class Limits
{
    private const int Cpu = 0;
    private const int FileSize = 1;
    private const int Core = 4;
    private const int Processes = 6;
    private const int OpenFiles = 7;
    private const int AddressSpace = 9;

    private const ulong MiB = 1 << 20;

    /// <summary>Sets all limits.</summary>
    /// <param name="countProcesses">
    /// Whether processes are counted in a user namespace of the worker's own; else all of the user's would be.
    /// </param>
    public static void Apply(bool countProcesses)
    {
        Set(Cpu, 120);
        Set(FileSize, 16 * MiB);
        Set(Core, 0);
        Set(OpenFiles, 128);

        // What the runtime has reserved by now, and 768 MiB more: managed, native and mapped memory together.
        Set(AddressSpace, AddressSpaceInUse() + (768 * MiB));
        if (countProcesses)
        {
            Set(Processes, 64);
        }
    }

    private static ulong AddressSpaceInUse()
    {
        var statm = File.ReadAllText("/proc/self/statm");
        var pages = ulong.Parse(statm.AsSpan(0, statm.IndexOf(' ')), CultureInfo.InvariantCulture);
        return pages * (ulong)Environment.SystemPageSize;
    }

    private static void Set(int resource, ulong value)
    {
        var limit = new Libc.Limit { Soft = value, Hard = value };
        if (Libc.SetLimit(resource, &limit) != 0)
        {
            throw new InvalidOperationException($"the operating system refused limit {resource} = {value}");
        }
    }
}
