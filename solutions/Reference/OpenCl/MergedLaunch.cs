namespace Gradus.Reference.OpenCl;

/// <summary>One kernel launch for many cases.</summary>
/// <param name="Kernel">Name of the kernel.</param>
/// <param name="Kind">How the work is cut up.</param>
/// <param name="Groups">How many work-groups all cases take.</param>
/// <param name="Table">The arguments, a row for each case.</param>
/// <param name="Starts">The first work-group of each case.</param>
/// <param name="Width">Numbers in a row of the table.</param>
internal sealed record MergedLaunch(string Kernel, LaunchKind Kind, int Groups, int[] Table, int[] Starts, int Width);
