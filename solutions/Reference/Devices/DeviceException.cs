namespace Gradus.Reference;

/// <summary>A device is missing, cannot do what is asked, or failed at it.</summary>
public class DeviceException : Exception
{
    /// <summary>What failed, where, and what to do next.</summary>
    public DeviceException(string message)
        : base(message)
    {
    }

    /// <summary>What failed, where, and what to do next, and the cause.</summary>
    public DeviceException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
