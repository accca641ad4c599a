using System.Numerics;
using Gradus.Reference.OpenCl.Native;

namespace Gradus.Reference.OpenCl;

/// <summary>Operators as OpenCL C kernels, on a GPU of any vendor.</summary>
public sealed unsafe class OpenClDevice : IReferenceDevice
{
    private readonly Lock _gate = new();
    private readonly OpenClDeviceInfo _info;
    private readonly OpenClContext _context;
    private readonly TileShape _tile;
    private BufferHandle? _arena;
    private long _arenaBytes;
    private bool _isDisposed;

    /// <summary>Opens a device.</summary>
    /// <exception cref="DeviceException">It cannot be opened.</exception>
    public OpenClDevice(OpenClDeviceInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        _info = info;
        _tile = info.IsGpu ? TileShape.Gpu : TileShape.Cpu;
        _context = new OpenClContext(info, KernelSource.Of);
    }

    /// <inheritdoc />
    public string Name => $"OpenCL: {_info.FullName}";

    /// <inheritdoc />
    public IReadOnlyList<IReadOnlyDictionary<string, NdArray<T>>> Run<T>(
        Contract contract, IReadOnlyList<OperatorCase<T>> cases)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (typeof(T) == typeof(double) && !_info.HasDouble)
        {
            throw new DeviceException(
                $"{_info.FullName} does not compute in float64. Choose another device, or --precision float32.");
        }

        if (cases.Count == 0)
        {
            return [];
        }

        var layout = new RunLayout<T>(contract, cases, _tile);

        // A kernel holds its arguments, and the arena is one: one run at a time.
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            BufferHandle arena = Reserve(layout.Arena.Length * sizeof(T));
            Write(arena, layout.Inputs());
            using BufferHandle constants = Upload(layout.Arena.Constants.Select(T.CreateSaturating).ToArray());
            foreach (MergedLaunch launch in layout.Launches)
            {
                Start<T>(contract.Stem, launch, arena, constants);
            }

            T[] outputs = new T[layout.OutputLength];
            Read(arena, (long)layout.InputLength * sizeof(T), outputs);
            return layout.Outputs(outputs);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _arena?.Dispose();
            _context.Dispose();
        }
    }

    private void Start<T>(string stem, MergedLaunch launch, BufferHandle arena, BufferHandle constants)
        where T : unmanaged
    {
        using BufferHandle table = Upload(launch.Table);
        using BufferHandle starts = Upload(launch.Starts);
        KernelHandle kernel = _context.Kernel(stem, BuildOptions<T>(), launch.Kernel);
        SetBuffer(kernel, 0, arena);
        SetBuffer(kernel, 1, constants);
        SetBuffer(kernel, 2, table);
        SetBuffer(kernel, 3, starts);
        SetNumber(kernel, 4, launch.Starts.Length);
        SetNumber(kernel, 5, launch.Width);
        (int columns, int rows) = launch.Kind == LaunchKind.Tiles
            ? (_tile.LocalColumns, _tile.LocalRows)
            : (LaunchPlan.GroupSize, 1);
        string name = $"{launch.Kernel} in float{8 * sizeof(T)}";
        _context.Enqueue(
            kernel, name, [(nuint)launch.Groups * (nuint)columns, (nuint)rows], [(nuint)columns, (nuint)rows]);
    }

    private string BuildOptions<T>()
        where T : unmanaged
    {
        string precision = typeof(T) == typeof(double) ? " -D REAL64"
            : _info.DividesCorrectly ? " -cl-fp32-correctly-rounded-divide-sqrt"
            : "";
        return $"-cl-std=CL1.2 {_tile.BuildOptions}{precision}";
    }

    // Kept from run to run: allocating costs more than a small run.
    private BufferHandle Reserve(long bytes)
    {
        if (_arena is null || _arenaBytes < bytes)
        {
            if (bytes > _info.LargestBuffer)
            {
                throw new DeviceException(
                    $"A run of {bytes} bytes is more than the {_info.LargestBuffer} that a buffer on {_info.FullName} " +
                    "can have. Run fewer or smaller cases at a time.");
            }

            _arena?.Dispose();
            _arena = null;
            _arena = _context.Allocate(bytes);
            _arenaBytes = bytes;
        }

        return _arena;
    }

    private BufferHandle Upload<T>(T[] data)
        where T : unmanaged
    {
        BufferHandle buffer = _context.Allocate((long)data.Length * sizeof(T));
        Write(buffer, data);
        return buffer;
    }

    private void Write<T>(BufferHandle buffer, T[] data)
        where T : unmanaged
    {
        if (data.Length > 0)
        {
            fixed (T* start = data)
            {
                nuint size = (nuint)data.Length * (nuint)sizeof(T);
                int status = OpenCL.clEnqueueWriteBuffer(_context.Queue, buffer, 1, 0, size, start, 0, null, null);
                OpenClStatus.Check(status, "clEnqueueWriteBuffer", $"{size} bytes");
            }
        }
    }

    private void Read<T>(BufferHandle buffer, long offset, T[] data)
        where T : unmanaged
    {
        if (data.Length > 0)
        {
            fixed (T* start = data)
            {
                nuint size = (nuint)data.Length * (nuint)sizeof(T);
                int status = OpenCL.clEnqueueReadBuffer(
                    _context.Queue, buffer, 1, (nuint)offset, size, start, 0, null, null);
                OpenClStatus.Check(status, "clEnqueueReadBuffer", $"{size} bytes");
            }
        }
    }

    private static void SetBuffer(KernelHandle kernel, uint index, BufferHandle buffer)
    {
        nint handle = buffer.DangerousGetHandle();
        OpenClStatus.Check(OpenCL.clSetKernelArg(kernel, index, (nuint)sizeof(nint), &handle), "clSetKernelArg");
    }

    private static void SetNumber(KernelHandle kernel, uint index, int number) =>
        OpenClStatus.Check(OpenCL.clSetKernelArg(kernel, index, sizeof(int), &number), "clSetKernelArg");
}
