using System.Globalization;

namespace Gradus.Running;

/// <summary>The children of a process, from Linux's /proc (proc(5)).</summary>
internal static class ProcessTree
{
    /// <summary>Ids of the processes that a process started; none where the system does not tell.</summary>
    public static IReadOnlyList<int> Children(int process)
    {
        try
        {
            var ids = File.ReadAllText($"/proc/{process}/task/{process}/children");
            return [.. ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture))];
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
