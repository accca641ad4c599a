using System.Runtime.InteropServices;

namespace Gradus.Reference.OpenCl.Native;

/// <summary>Finds the OpenCL library. Its absence is an answer, never an exception.</summary>
internal static unsafe class OpenClLibrary
{
    /// <summary>The variable that names another library, such as Oclgrind's.</summary>
    public const string Variable = "GRADUS_OPENCL_LIBRARY";

    private static readonly Lazy<nint> Loaded = new(Load);

    /// <summary>Whether there is one.</summary>
    public static bool IsPresent => Loaded.Value != 0;

    /// <summary>The library that the user named, or nothing.</summary>
    public static string Named => Environment.GetEnvironmentVariable(Variable) ?? "";

    /// <summary>The files that are tried, in order.</summary>
    public static IReadOnlyList<string> Candidates =>
        Named.Length > 0 ? [Named]
        : OperatingSystem.IsWindows() ? ["OpenCL.dll"]
        : OperatingSystem.IsMacOS() ? ["/System/Library/Frameworks/OpenCL.framework/OpenCL"]
        : ["libOpenCL.so.1", "libOpenCL.so"];

    private static nint Load()
    {
        using SignalGuard guard = SignalGuard.Enter();
        try
        {
            using DriverEnvironment environment = DriverEnvironment.Prepare();
            return LoadAny();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DeviceException(
                $"The OpenCL drivers in {IcdFile.Folder} cannot be read or listed elsewhere: {problem.Message}",
                problem);
        }
    }

    private static nint LoadAny()
    {
        nint library = 0;
        if (!Candidates.Any(candidate => IsOpenCl(candidate, out library)))
        {
            return 0;
        }

        NativeLibrary.SetDllImportResolver(
            typeof(OpenClLibrary).Assembly, (name, _, _) => name == OpenCL.Library ? library : 0);

        // The library looks for drivers at its first call, and only then.
        _ = OpenCL.clGetPlatformIDs(0, null, out _);
        return library;
    }

    private static bool IsOpenCl(string candidate, out nint library) =>
        NativeLibrary.TryLoad(candidate, out library)
        && NativeLibrary.TryGetExport(library, nameof(OpenCL.clGetPlatformIDs), out _);
}
