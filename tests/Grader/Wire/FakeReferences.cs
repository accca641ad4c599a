using Gradus.Worker.Wire;

namespace Gradus.Grader.Tests.Wire;

internal sealed class FakeReferences : IReferences
{
    private readonly List<object> _objects = [];

    public bool Owns(Type type) => type == typeof(Owned);

    public int HandleOf(object instance) => NumberOf(instance);

    public object Resolve(int handle, Type type) => handle <= _objects.Count ? _objects[handle - 1] : new Owned();

    public int CallbackOf(Delegate callback) => NumberOf(callback);

    public Delegate Callback(int number, Type type) =>
        (number >= 1 && number <= _objects.Count ? _objects[number - 1] as Delegate : null)
        ?? throw new WireException($"found callback {number}");

    private int NumberOf(object instance)
    {
        if (!_objects.Contains(instance))
        {
            _objects.Add(instance);
        }

        return _objects.IndexOf(instance) + 1;
    }
}
