using System.Reflection;
using Gradus.Twins;
using Gradus.Worker.Wire;

namespace Gradus.Running;

/// <summary>The grader's side of what does not cross by value: stand-ins for the learner's objects, the tests' delegates.</summary>
internal sealed class TwinReferences(Assembly twin) : IReferences
{
    private const int MaxObjects = 1 << 18;
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    private readonly Dictionary<int, RemoteObject> _objects = [];
    private readonly List<Delegate> _callbacks = [];
    private object _worker = new();

    /// <summary>Forgets every object: the worker they lived in has ended.</summary>
    public void Forget()
    {
        _objects.Clear();
        _callbacks.Clear();
        _worker = new object();
    }

    /// <summary>A delegate by the number it got.</summary>
    public Delegate CallbackOf(int number) => number >= 1 && number <= _callbacks.Count
        ? _callbacks[number - 1]
        : throw new WireException($"found callback {number} where there are {_callbacks.Count}");

    public bool Owns(Type type) => type.Assembly == twin;

    public int HandleOf(object instance) => RemoteOf(instance) is var remote && remote.Worker == _worker
        ? remote.Handle
        : throw new InvalidOperationException("an object is used after the worker it lived in has ended");

    public object Resolve(int handle, Type type)
    {
        var remote = Remote(handle);
        var standIn = remote.StandIn ?? (type == typeof(object) ? remote : Create(type, remote));
        return type.IsInstanceOfType(standIn)
            ? standIn
            : throw new WireException($"found an object of another class where {type.Name} was expected");
    }

    /// <summary>An object of the worker by its number.</summary>
    public RemoteObject Remote(int handle)
    {
        if (!_objects.TryGetValue(handle, out var remote))
        {
            _objects[handle] = remote = handle > 0 && _objects.Count < MaxObjects
                ? new RemoteObject(handle, _worker)
                : throw new WireException($"found object {handle}, where there are {_objects.Count} of at most {MaxObjects}");
        }

        return remote;
    }

    public int CallbackOf(Delegate callback)
    {
        _callbacks.Add(callback);
        return _callbacks.Count;
    }

    public Delegate Callback(int number, Type type) =>
        throw new WireException("found a delegate made by a submission: it does not leave the sandbox");

    private static object Create(Type type, RemoteObject remote) =>
        type.GetConstructor(Hidden, [typeof(RemoteObject)])?.Invoke([remote]) ?? throw new InvalidOperationException($"{type} is no twin");

    private static RemoteObject RemoteOf(object instance) =>
        instance as RemoteObject
        ?? instance.GetType().GetField("_remote", Hidden)?.GetValue(instance) as RemoteObject
        ?? throw new InvalidOperationException($"{instance.GetType()} is no twin");
}
