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

    /// <summary>The twin's object: the same for the same object of the worker.</summary>
    internal object? StandIn { get; private set; }

    /// <summary>Remembers the twin's object, and returns this.</summary>
    /// <param name="standIn">The object that is being made.</param>
    public RemoteObject For(object standIn)
    {
        StandIn = standIn;
        return this;
    }
}
