using System.Diagnostics;

namespace Gradus.Running;

/// <summary>
/// bubblewrap: own namespaces for users, processes, network, IPC and host name; a file system of nothing but the .NET
/// runtime, the worker and a small /tmp; no capability, no environment, an unprivileged user.
/// </summary>
internal sealed class BubblewrapSandbox : ISandbox
{
    private const string Nobody = "65534";
    private const string App = "/app";

    // The C libraries that the runtime loads; the loader lies elsewhere.
    private static readonly string[] Libraries =
        ["libc.so.6", "libdl.so.2", "libm.so.6", "libpthread.so.0", "librt.so.1", "libgcc_s.so.1", "libstdc++.so.6"];

    private static readonly string[] LibraryFolders =
        ["/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib/aarch64-linux-gnu", "/lib64", "/usr/lib64", "/usr/lib"];

    private static readonly string[] Loaders = ["/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"];

    /// <inheritdoc/>
    public string Name => "bubblewrap";

    /// <inheritdoc/>
    public ProcessStartInfo Command(WorkerInstallation worker)
    {
        string[] all = [.. DropRoot(), "bwrap", .. Namespaces(), .. FileSystem(worker), .. Environment(worker),
            $"{App}/{Path.GetFileName(worker.Program)}", "--own-user-namespace"];
        var command = new ProcessStartInfo(all[0], all[1..]);

        // bubblewrap's own environment can be read from inside through /proc, so it gets none but the search path.
        command.Environment.Clear();
        command.Environment["PATH"] = "/usr/local/bin:/usr/bin:/bin";
        return command;
    }

    /// <summary>The kernel does not count processes of the real root user, so the worker must never be one of its.</summary>
    private static string[] DropRoot() => Libc.EffectiveUser() == 0
        ? ["setpriv", $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups"]
        : [];

    private static string[] Namespaces() =>
    [
        "--unshare-user", "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try",
        "--uid", Nobody, "--gid", Nobody, "--disable-userns", "--as-pid-1", "--die-with-parent", "--new-session",
        "--cap-drop", "ALL", "--clearenv", "--hostname", "worker",
    ];

    private static IEnumerable<string> FileSystem(WorkerInstallation worker) =>
    [
        .. ReadOnly(Path.Combine(worker.DotnetRoot, "host")),
        .. ReadOnly(worker.Framework),
        .. Libraries.SelectMany(Library),
        .. Loaders.Where(File.Exists).SelectMany(ReadOnly),
        "--ro-bind", worker.Folder, App,
        "--proc", "/proc", "--dir", "/dev",
        "--dev-bind", "/dev/null", "/dev/null", "--dev-bind", "/dev/urandom", "/dev/urandom",
        "--size", "16777216", "--perms", "1777", "--tmpfs", "/tmp", "--remount-ro", "/", "--chdir", "/tmp",
    ];

    private static IEnumerable<string> Library(string name) =>
        LibraryFolders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists) is { } path ? ReadOnly(path) : [];

    private static IEnumerable<string> Environment(WorkerInstallation worker) =>
        worker.Environment.SelectMany(variable => new[] { "--setenv", variable.Name, variable.Value });

    private static string[] ReadOnly(string path) => ["--ro-bind", path, path];
}
