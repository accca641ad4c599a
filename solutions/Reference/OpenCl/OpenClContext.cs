using System.Text;
using Gradus.Reference.OpenCl.Native;

namespace Gradus.Reference.OpenCl;

/// <summary>A context with one command queue on one device, and the kernels that were built for it.</summary>
internal sealed unsafe class OpenClContext : IDisposable
{
    private const uint PlatformProperty = 0x1084;
    private const uint BuildLog = 0x1183;

    private readonly OpenClDeviceInfo _device;
    private readonly Func<string, string> _sourceOf;
    private readonly ContextHandle _context;
    private readonly Dictionary<string, ProgramHandle> _programs = [];
    private readonly Dictionary<string, KernelHandle> _kernels = [];
    private readonly HashSet<KernelHandle> _started = [];

    /// <summary>Opens a device.</summary>
    /// <param name="device">The device.</param>
    /// <param name="sourceOf">Gives the text of the kernels of an operator.</param>
    /// <exception cref="DeviceException">It cannot be opened.</exception>
    public OpenClContext(OpenClDeviceInfo device, Func<string, string> sourceOf)
    {
        _device = device;
        _sourceOf = sourceOf;
        PoclRequirements.Check(device);
        using SignalGuard guard = SignalGuard.Enter();
        nint* properties = stackalloc nint[] { (nint)PlatformProperty, device.Platform, 0 };
        nint handle = device.Handle;
        _context = new ContextHandle(OpenCL.clCreateContext(properties, 1, &handle, 0, 0, out int error));
        OpenClStatus.Check(error, "clCreateContext", device.FullName);
        Queue = new QueueHandle(OpenCL.clCreateCommandQueue(_context, device.Handle, 0, out error));
        OpenClStatus.Check(error, "clCreateCommandQueue", device.FullName);
    }

    /// <summary>The queue: what is put in runs in order.</summary>
    public QueueHandle Queue { get; }

    /// <summary>Room in the memory of the device.</summary>
    public BufferHandle Allocate(long bytes)
    {
        // Drivers refuse a buffer of 0 bytes.
        nint buffer = OpenCL.clCreateBuffer(_context, 0, (nuint)Math.Max(bytes, 8), null, out int error);
        OpenClStatus.Check(error, "clCreateBuffer", $"{bytes} bytes on {_device.FullName}");
        return new BufferHandle(buffer);
    }

    /// <summary>A kernel of an operator, built when it is first asked for.</summary>
    /// <param name="stem">The operator.</param>
    /// <param name="options">Options of the compiler.</param>
    /// <param name="name">Name of the kernel.</param>
    public KernelHandle Kernel(string stem, string options, string name)
    {
        string key = $"{options} {stem} {name}";
        if (!_kernels.TryGetValue(key, out KernelHandle? kernel))
        {
            kernel = new KernelHandle(OpenCL.clCreateKernel(Program(stem, options), name, out int error));
            OpenClStatus.Check(error, "clCreateKernel", name);
            _kernels.Add(key, kernel);
        }

        return kernel;
    }

    /// <summary>Puts a kernel with its arguments into the queue.</summary>
    public void Enqueue(KernelHandle kernel, string name, ReadOnlySpan<nuint> global, ReadOnlySpan<nuint> local)
    {
        fixed (nuint* globalSize = global, localSize = local)
        {
            // Some drivers compile a kernel no sooner than it is first started.
            bool isFirst = _started.Add(kernel);
            using SignalGuard guard = isFirst ? SignalGuard.Enter() : default;
            int status = OpenCL.clEnqueueNDRangeKernel(
                Queue, kernel, (uint)global.Length, null, globalSize, localSize, 0, null, null);
            OpenClStatus.Check(status, "clEnqueueNDRangeKernel", name);
            if (isFirst)
            {
                Finish();
            }
        }
    }

    /// <summary>Waits until all that is in the queue is done.</summary>
    public void Finish() => OpenClStatus.Check(OpenCL.clFinish(Queue), "clFinish", _device.FullName);

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (OpenClHandle handle in _kernels.Values.Concat<OpenClHandle>(_programs.Values))
        {
            handle.Dispose();
        }

        Queue.Dispose();
        _context.Dispose();
    }

    private ProgramHandle Program(string stem, string options)
    {
        string key = $"{options} {stem}";
        if (!_programs.TryGetValue(key, out ProgramHandle? program))
        {
            program = Build(stem, options);
            _programs.Add(key, program);
        }

        return program;
    }

    private ProgramHandle Build(string stem, string options)
    {
        using SignalGuard guard = SignalGuard.Enter();
        byte[] source = Encoding.UTF8.GetBytes(_sourceOf(stem));
        nint device = _device.Handle;
        fixed (byte* text = source, optionText = Encoding.ASCII.GetBytes(options + "\0"))
        {
            byte* start = text;
            nuint length = (nuint)source.Length;
            var program = new ProgramHandle(
                OpenCL.clCreateProgramWithSource(_context, 1, &start, &length, out int error));
            OpenClStatus.Check(error, "clCreateProgramWithSource", stem);
            int status = OpenCL.clBuildProgram(program, 1, &device, optionText, 0, 0);
            if (status != OpenClStatus.Success)
            {
                string log = Log(program);
                program.Dispose();
                throw new OpenClException("clBuildProgram", status, $"{stem}.cl with {options}\n{log}");
            }

            return program;
        }
    }

    private string Log(ProgramHandle program)
    {
        _ = OpenCL.clGetProgramBuildInfo(program, _device.Handle, BuildLog, 0, null, out nuint length);
        byte[] log = new byte[length];
        fixed (byte* text = log)
        {
            _ = OpenCL.clGetProgramBuildInfo(program, _device.Handle, BuildLog, length, text, out _);
        }

        return Encoding.UTF8.GetString(log).TrimEnd('\0', '\n');
    }
}
