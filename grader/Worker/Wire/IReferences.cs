namespace Gradus.Worker.Wire;

/// <summary>What cannot cross by value: objects stay where they live and go by number.</summary>
internal interface IReferences
{
    /// <summary>The assembly whose own classes go by number.</summary>
    bool Owns(Type type);

    /// <summary>The number of an object, the same for the same object.</summary>
    int HandleOf(object instance);

    /// <summary>The object of a number.</summary>
    object Resolve(int handle, Type type);

    /// <summary>The number of a delegate that the other side may call.</summary>
    int CallbackOf(Delegate callback);

    /// <summary>A delegate that calls the other side.</summary>
    Delegate Callback(int number, Type type);
}
