namespace Gradus.Reference.OpenCl.Native;

/// <summary>Owns a context.</summary>
internal sealed class ContextHandle(nint value) : OpenClHandle(value)
{
    /// <inheritdoc />
    protected override bool ReleaseHandle() => OpenCL.clReleaseContext(handle) == OpenClStatus.Success;
}
