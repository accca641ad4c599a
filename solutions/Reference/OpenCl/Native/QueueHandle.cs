namespace Gradus.Reference.OpenCl.Native;

/// <summary>Owns a command queue.</summary>
internal sealed class QueueHandle(nint value) : OpenClHandle(value)
{
    /// <inheritdoc />
    protected override bool ReleaseHandle() => OpenCL.clReleaseCommandQueue(handle) == OpenClStatus.Success;
}
