using System.Runtime.InteropServices;

namespace Gradus.Reference.OpenCl.Native;

/// <summary>
/// The functions of the OpenCL 1.2 library that are used, under their own names. Nothing newer: macOS has 1.2.
/// </summary>
internal static unsafe partial class OpenCL
{
    /// <summary>A name that no folder holds: <see cref="OpenClLibrary"/> says which file it is.</summary>
    public const string Library = "gradus-opencl";

    [LibraryImport(Library)]
    public static partial int clGetPlatformIDs(uint entries, nint* platforms, out uint count);

    [LibraryImport(Library)]
    public static partial int clGetPlatformInfo(nint platform, uint name, nuint size, void* value, out nuint actual);

    [LibraryImport(Library)]
    public static partial int clGetDeviceIDs(nint platform, ulong type, uint entries, nint* devices, out uint count);

    [LibraryImport(Library)]
    public static partial int clGetDeviceInfo(nint device, uint name, nuint size, void* value, out nuint actual);

    [LibraryImport(Library)]
    public static partial nint clCreateContext(
        nint* properties, uint count, nint* devices, nint notify, nint user, out int error);

    [LibraryImport(Library)]
    public static partial int clReleaseContext(nint context);

    [LibraryImport(Library)]
    public static partial nint clCreateCommandQueue(ContextHandle context, nint device, ulong properties, out int error);

    [LibraryImport(Library)]
    public static partial int clReleaseCommandQueue(nint queue);

    [LibraryImport(Library)]
    public static partial nint clCreateProgramWithSource(
        ContextHandle context, uint count, byte** texts, nuint* lengths, out int error);

    [LibraryImport(Library)]
    public static partial int clBuildProgram(
        ProgramHandle program, uint count, nint* devices, byte* options, nint notify, nint user);

    [LibraryImport(Library)]
    public static partial int clGetProgramBuildInfo(
        ProgramHandle program, nint device, uint name, nuint size, void* value, out nuint actual);

    [LibraryImport(Library)]
    public static partial int clReleaseProgram(nint program);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint clCreateKernel(ProgramHandle program, string name, out int error);

    [LibraryImport(Library)]
    public static partial int clSetKernelArg(KernelHandle kernel, uint index, nuint size, void* value);

    [LibraryImport(Library)]
    public static partial int clReleaseKernel(nint kernel);

    [LibraryImport(Library)]
    public static partial nint clCreateBuffer(ContextHandle context, ulong flags, nuint size, void* host, out int error);

    [LibraryImport(Library)]
    public static partial int clReleaseMemObject(nint buffer);

    [LibraryImport(Library)]
    public static partial int clEnqueueWriteBuffer(
        QueueHandle queue, BufferHandle buffer, uint blocking, nuint offset, nuint size, void* data,
        uint waits, nint* waitList, nint* done);

    [LibraryImport(Library)]
    public static partial int clEnqueueReadBuffer(
        QueueHandle queue, BufferHandle buffer, uint blocking, nuint offset, nuint size, void* data,
        uint waits, nint* waitList, nint* done);

    [LibraryImport(Library)]
    public static partial int clEnqueueNDRangeKernel(
        QueueHandle queue, KernelHandle kernel, uint dimensions, nuint* offset, nuint* global, nuint* local,
        uint waits, nint* waitList, nint* done);

    [LibraryImport(Library)]
    public static partial int clFinish(QueueHandle queue);
}
