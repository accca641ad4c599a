using System.Runtime.InteropServices;

namespace Gradus.Running;

/// <summary>
/// The worker's files in a folder of their own with a neutral name, readable by an unprivileged user: a submission sees
/// nothing else of the grader, not even where it is installed.
/// </summary>
internal sealed class WorkerInstallation : IDisposable
{
    private static readonly string[] Files =
    [
        "Gradus.Worker", "Gradus.Worker.dll", "Gradus.Worker.deps.json", "Gradus.Worker.runtimeconfig.json",
        "Gradus.Kit.Contract.dll", "MathNet.Numerics.dll", "System.Numerics.Tensors.dll",
    ];

    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly bool _owned;

    private WorkerInstallation(string folder, bool owned)
    {
        Folder = folder;
        _owned = owned;
    }

    /// <summary>Where the files are.</summary>
    public string Folder { get; }

    /// <summary>The program.</summary>
    public string Program => Path.Combine(Folder, Files[0]);

    /// <summary>The folder of the shared framework that runs the grader, and the worker too.</summary>
    public string Framework { get; } = Path.TrimEndingDirectorySeparator(RuntimeEnvironment.GetRuntimeDirectory());

    /// <summary>The folder of the .NET installation.</summary>
    public string DotnetRoot => Path.GetFullPath(Path.Combine(Framework, "..", "..", ".."));

    /// <summary>All the environment a worker has.</summary>
    public IEnumerable<(string Name, string Value)> Environment =>
    [
        ("DOTNET_ROOT", DotnetRoot),
        ("DOTNET_EnableDiagnostics", "0"),
        ("DOTNET_DbgEnableMiniDump", "0"),

        // Double mapping of code pages needs memfd files, which escape the memory limit.
        ("DOTNET_EnableWriteXorExecute", "0"),
        ("DOTNET_GCHeapHardLimit", "0x10000000"),
        ("DOTNET_GCgen0size", "0x400000"),
        ("DOTNET_gcConcurrent", "0"),
        ("LANG", "C.UTF-8"),
    ];

    /// <summary>Copies the worker that ships with the grader; disposing removes the copy.</summary>
    public static WorkerInstallation Create()
    {
        var folder = Directory.CreateTempSubdirectory("gradus-worker-").FullName;
        foreach (var file in Files)
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(folder, file));
        }

        var installation = new WorkerInstallation(folder, owned: true);
        if (!OperatingSystem.IsWindows())
        {
            // A package does not keep the permission to run.
            File.SetUnixFileMode(folder, Readable);
            File.SetUnixFileMode(installation.Program, Readable);
        }

        return installation;
    }

    /// <summary>The copy that another process of the same run made.</summary>
    public static WorkerInstallation At(string folder) => new(folder, owned: false);

    public void Dispose()
    {
        if (_owned)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
