using Gradus.Reference.OpenCl.Native;

namespace Gradus.Reference.OpenCl;

/// <summary>A call of OpenCL failed.</summary>
public sealed class OpenClException : DeviceException
{
    /// <summary>The failure of a call.</summary>
    /// <param name="call">The function, such as clBuildProgram.</param>
    /// <param name="code">What it answered.</param>
    /// <param name="subject">What it was called on: a kernel, a size, a build log.</param>
    public OpenClException(string call, int code, string subject = "")
        : base($"{call} failed with {OpenClStatus.Name(code)} ({code}){(subject.Length == 0 ? "" : ": " + subject)}.")
    {
        Code = code;
    }

    /// <summary>What the call answered.</summary>
    public int Code { get; }
}
