namespace Gradus.Reference.OpenCl.Native;

/// <summary>Owns a program.</summary>
internal sealed class ProgramHandle(nint value) : OpenClHandle(value)
{
    /// <inheritdoc />
    protected override bool ReleaseHandle() => OpenCL.clReleaseProgram(handle) == OpenClStatus.Success;
}
