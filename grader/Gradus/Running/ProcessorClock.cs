using System.Globalization;

namespace Gradus.Running;

/// <summary>Processor time of a process and its children, from Linux's /proc (proc(5)).</summary>
internal static class ProcessorClock
{
    private const int UserTimeField = 11;
    private const double TicksPerSecond = 100;

    /// <summary>User and system time so far; null where the system does not tell.</summary>
    public static TimeSpan? Of(int process)
    {
        try
        {
            return ProcessTree.Children(process).Aggregate(Own(process), (sum, child) => sum + (Of(child) ?? TimeSpan.Zero));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static TimeSpan Own(int process)
    {
        // The second field is a file name in parentheses that may hold anything; the others follow its end.
        var line = File.ReadAllText($"/proc/{process}/stat");
        var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = long.Parse(fields[UserTimeField], CultureInfo.InvariantCulture)
            + long.Parse(fields[UserTimeField + 1], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds(ticks / TicksPerSecond);
    }
}
