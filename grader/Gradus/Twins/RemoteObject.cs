namespace Gradus.Twins;

/// <summary>Stands for an object that lives in a worker.</summary>
public sealed class RemoteObject
{
    internal RemoteObject(int handle, object worker)
    {
        Handle = handle;
        Worker = worker;
    }

    internal int Handle { get; }

    /// <summary>The worker it lives in: it dies with it.</summary>
    internal object Worker { get; }
}
