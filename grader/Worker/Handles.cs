using Gradus.Worker.Wire;

namespace Gradus.Worker;

/// <summary>The worker's side of what does not cross by value: the learner's objects, and the tests' delegates.</summary>
internal sealed class Handles(Func<int, Type, object?[], Type[], object?> callBack) : IReferences
{
    private readonly List<object> _objects = [];
    private readonly Dictionary<object, int> _handles = new(ReferenceEqualityComparer.Instance);

    /// <summary>The submission's assembly.</summary>
    public System.Reflection.Assembly? Submission { get; set; }

    public bool Owns(Type type) => type.Assembly == Submission;

    public int HandleOf(object instance)
    {
        if (!_handles.TryGetValue(instance, out var handle))
        {
            _objects.Add(instance);
            _handles[instance] = handle = _objects.Count;
        }

        return handle;
    }

    public object Resolve(int handle, Type type) => _objects[handle - 1];

    public int CallbackOf(Delegate callback) =>
        throw new NotSupportedException("a delegate made by a submission does not leave the sandbox");

    public Delegate Callback(int number, Type type)
    {
        var invoke = type.GetMethod("Invoke") ?? throw new NotSupportedException($"{type} is no delegate");
        var types = invoke.GetParameters().Select(p => p.ParameterType).ToArray();
        var remote = new RemoteDelegate(arguments => callBack(number, invoke.ReturnType, arguments, types));
        return remote.As(type, types, invoke.ReturnType);
    }
}
