using System.Runtime.InteropServices;

namespace Gradus.Worker;

/// <summary>
/// Takes from the process, for good, the system calls that get around its limits or that no exercise needs (seccomp(2),
/// classic BPF). Limits count per process, so there is only one; memory files and shared memory are counted nowhere.
/// Linux on x86-64; elsewhere the sandbox stands without it.
/// </summary>
internal static unsafe class SystemCallFilter
{
    private const uint Allow = 0x7FFF0000;
    private const uint FailWith = 0x00050000;
    private const uint NotPermitted = 1;
    private const uint NotImplemented = 38;

    private const ushort Equal = 0x15;
    private const ushort GreaterOrEqual = 0x35;
    private const ushort AnyBit = 0x45;

    private const uint X64 = 0xC000003E;
    private const uint FirstOfX32 = 0x40000000;
    private const uint OfArchitecture = 4;
    private const uint OfFirstArgument = 16;

    private const uint Clone = 56;
    private const uint Clone3 = 435;
    private const uint CloneThread = 0x10000;
    private const uint ProcessControl = 157;
    private const uint SetParentDeathSignal = 1;

    private static readonly uint[] Denied =
    [
        // fork, vfork, execve, execveat
        57, 58, 59, 322,

        // shmget, shmat, semget, msgget, mq_open, vmsplice, memfd_create, memfd_secret: memory that no limit counts
        29, 30, 64, 68, 240, 278, 319, 447,

        // socket, socketpair
        41, 53,

        // ptrace, syslog, personality, acct, reboot, quotactl, sethostname, add_key, request_key, keyctl, kcmp
        101, 103, 135, 163, 169, 170, 179, 248, 249, 250, 312,

        // pivot_root, chroot, mount, umount2, swapon, unshare, setns, open_tree, move_mount, fsopen, fsconfig, fsmount, fspick, mount_setattr
        155, 161, 165, 166, 167, 272, 308, 428, 429, 430, 431, 432, 433, 442,

        // init_module, delete_module, kexec_load, finit_module, kexec_file_load, bpf, userfaultfd, perf_event_open, fanotify_init
        175, 176, 246, 313, 320, 321, 323, 298, 300,

        // inotify_init, inotify_init1, name_to_handle_at, open_by_handle_at, process_vm_writev, io_uring_*, pidfd_open, pidfd_getfd
        253, 294, 303, 304, 311, 425, 426, 427, 434, 438,
    ];

    /// <summary>Sets the filter on every thread there is and will be.</summary>
    public static void Apply()
    {
        if (RuntimeInformation.ProcessArchitecture != Architecture.X64)
        {
            return;
        }

        var instructions = Build();
        fixed (Libc.Instruction* start = instructions)
        {
            var filter = new Libc.Filter { Length = (ushort)instructions.Length, Instructions = start };
            if (Libc.ForbidNewPrivileges() != 0 || Libc.SetFilter(&filter) != 0)
            {
                throw new InvalidOperationException("the operating system refused the filter of system calls");
            }
        }
    }

    private static Libc.Instruction[] Build()
    {
        Libc.Instruction[] refuse = [Return(FailWith | NotPermitted)];
        Libc.Instruction[] head = [Load(OfArchitecture), SkipIf(Equal, X64, 1, 0), .. refuse, Load(0), SkipIf(GreaterOrEqual, FirstOfX32, 0, 1), .. refuse];

        // The runtime's threads are made with clone; where clone3 is not implemented the C library uses clone.
        Libc.Instruction[] clone =
        [
            SkipIf(Equal, Clone3, 0, 1), Return(FailWith | NotImplemented),
            SkipIf(Equal, Clone, 0, 4), Load(OfFirstArgument), SkipIf(AnyBit, CloneThread, 1, 0), .. refuse, Return(Allow),
        ];

        // Who may not outlive the grader may not unsay it.
        Libc.Instruction[] control =
            [SkipIf(Equal, ProcessControl, 0, 4), Load(OfFirstArgument), SkipIf(Equal, SetParentDeathSignal, 0, 1), .. refuse, Return(Allow)];
        var list = Denied.Select((call, i) => SkipIf(Equal, call, (byte)(Denied.Length - i), 0));
        return [.. head, .. clone, .. control, .. list, Return(Allow), .. refuse];
    }

    private static Libc.Instruction Load(uint offset) => new() { Code = 0x20, Value = offset };

    private static Libc.Instruction Return(uint action) => new() { Code = 0x06, Value = action };

    private static Libc.Instruction SkipIf(ushort test, uint value, byte yes, byte no) =>
        new() { Code = test, Value = value, Yes = yes, No = no };
}
