namespace Gradus.Reference.OpenCl;

/// <summary>What a device computes with.</summary>
public enum OpenClDeviceKind
{
    /// <summary>A graphics processor.</summary>
    Gpu,

    /// <summary>The processor of this machine, such as with PoCL.</summary>
    Cpu,

    /// <summary>Oclgrind, which finds races and calls itself a GPU.</summary>
    Simulator,

    /// <summary>Anything else, such as a signal processor.</summary>
    Accelerator,
}
