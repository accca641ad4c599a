namespace Gradus.Reference.OpenCl.Native;

/// <summary>
/// What the OpenCL library and its drivers find in the environment when they start: a folder of drivers, where one is
/// installed that no .icd file names, for as long as this is held.
/// </summary>
internal sealed class DriverEnvironment : IDisposable
{
    /// <summary>The variable that names the library of one more driver.</summary>
    public const string Variable = "GRADUS_ICD";

    // Where containers have the driver but not its .icd file: the linker's folders, images of Kubernetes nodes, WSL.
    private static readonly string[] Nvidia =
    [
        "libnvidia-opencl.so.1",
        "/usr/local/nvidia/lib64/libnvidia-opencl.so.1",
        "/usr/lib/wsl/lib/libnvidia-opencl.so.1",
    ];

    private readonly string? _folder;

    private DriverEnvironment(string? folder) => _folder = folder;

    /// <summary>The driver that the user named, or nothing.</summary>
    public static string Named => Environment.GetEnvironmentVariable(Variable) ?? "";

    /// <summary>Sets what drivers read when they are loaded.</summary>
    public static DriverEnvironment Prepare()
    {
        if (!OperatingSystem.IsLinux())
        {
            return new DriverEnvironment(null);
        }

        // PoCL takes signals for itself unless it is told not to; .NET raises exceptions by them.
        _ = Libc.setenv("POCL_SIGFPE_HANDLER", "0", overwrite: 0);
        _ = Libc.setenv("POCL_SIGUSR2_HANDLER", "0", overwrite: 0);
        IReadOnlyList<IcdFile> known = IcdFile.In(IcdFile.Folder);
        return Unregistered(known) is { } driver ? WithDriver(known, driver) : new DriverEnvironment(null);
    }

    /// <summary>Takes the folder away: the library has read it.</summary>
    public void Dispose()
    {
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static string? Unregistered(IReadOnlyList<IcdFile> known)
    {
        if (Named.Length > 0)
        {
            return Named;
        }

        bool isChosen = Environment.GetEnvironmentVariable(IcdFile.FolderVariable) is { Length: > 0 };
        bool isListed = known.Any(file => file.Library.Contains("nvidia", StringComparison.OrdinalIgnoreCase));
        return !isChosen && !isListed && GpuNodes.HasNvidia
            ? Nvidia.FirstOrDefault(IcdFile.Loads)
            : null;
    }

    private static DriverEnvironment WithDriver(IReadOnlyList<IcdFile> known, string driver)
    {
        string folder = Directory.CreateTempSubdirectory("gradus-icd-").FullName;
        foreach (IcdFile file in known)
        {
            File.Copy(file.Path, Path.Combine(folder, Path.GetFileName(file.Path)));
        }

        File.WriteAllText(Path.Combine(folder, "gradus.icd"), driver + "\n");
        _ = Libc.setenv(IcdFile.FolderVariable, folder, overwrite: 1);
        return new DriverEnvironment(folder);
    }
}
