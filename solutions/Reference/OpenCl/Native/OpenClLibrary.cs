using System.Runtime.InteropServices;

namespace Gradus.Reference.OpenCl.Native;

/// <summary>Finds the OpenCL library. Its absence is an answer, never an exception.</summary>
internal static class OpenClLibrary
{
    private static readonly Lazy<nint> Loaded = new(Load);

    /// <summary>Whether there is one.</summary>
    public static bool IsPresent => Loaded.Value != 0;

    /// <summary>The files that are tried, in order.</summary>
    public static IReadOnlyList<string> Candidates =>
        Environment.GetEnvironmentVariable("GRADUS_OPENCL_LIBRARY") is { Length: > 0 } chosen ? [chosen]
        : OperatingSystem.IsWindows() ? ["OpenCL.dll"]
        : OperatingSystem.IsMacOS() ? ["/System/Library/Frameworks/OpenCL.framework/OpenCL"]
        : ["libOpenCL.so.1", "libOpenCL.so"];

    private static nint Load()
    {
        nint library = 0;
        if (Candidates.Any(candidate => NativeLibrary.TryLoad(candidate, out library)))
        {
            NativeLibrary.SetDllImportResolver(
                typeof(OpenClLibrary).Assembly, (name, _, _) => name == OpenCL.Library ? library : 0);
        }

        return library;
    }
}
