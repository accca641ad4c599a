namespace Gradus.Reference.OpenCl.Native;

/// <summary>Owns a kernel.</summary>
internal sealed class KernelHandle(nint value) : OpenClHandle(value)
{
    /// <inheritdoc />
    protected override bool ReleaseHandle() => OpenCL.clReleaseKernel(handle) == OpenClStatus.Success;
}
