namespace Gradus.Reference.OpenCl;

/// <summary>One kernel launch for one case.</summary>
/// <param name="Kernel">Name of the kernel.</param>
/// <param name="Kind">How the work is cut up.</param>
/// <param name="Groups">How many work-groups it takes.</param>
/// <param name="Arguments">What the kernel reads: four numbers of extent, then its own arguments.</param>
internal sealed record Launch(string Kernel, LaunchKind Kind, int Groups, int[] Arguments);
