using Microsoft.Win32.SafeHandles;

namespace Gradus.Reference.OpenCl.Native;

/// <summary>Owns one object of the OpenCL library. Objects are counted there, so they may go in any order.</summary>
internal abstract class OpenClHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    protected OpenClHandle(nint value)
        : base(ownsHandle: true) => SetHandle(value);
}
