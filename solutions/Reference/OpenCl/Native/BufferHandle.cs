namespace Gradus.Reference.OpenCl.Native;

/// <summary>Owns a buffer in the memory of the device.</summary>
internal sealed class BufferHandle(nint value) : OpenClHandle(value)
{
    /// <inheritdoc />
    protected override bool ReleaseHandle() => OpenCL.clReleaseMemObject(handle) == OpenClStatus.Success;
}
