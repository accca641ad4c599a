using Gradus.Curriculum;
using Gradus.Running;
using Gradus.Twins;
using Gradus.Worker.Wire;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Running;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class TwinReferencesTests
{
    private static readonly Type Value = new TwinContext(Catalog.Embedded).TwinOf(Catalog.Embedded.Modules[0]).GetType("Gradus.Backprop.Value")!;

    private readonly TwinReferences _references = new(Value.Assembly);

    [Test]
    public void Same_number_is_the_same_object()
    {
        Assert.That(_references.Resolve(3, Value), Is.SameAs(_references.Resolve(3, Value)));
    }

    [Test]
    public void Object_has_the_number_it_came_with()
    {
        Assert.That(_references.HandleOf(_references.Resolve(3, Value)), Is.EqualTo(3));
    }

    [Test]
    public void Object_without_a_class_has_the_number_it_came_with()
    {
        Assert.That(_references.HandleOf(_references.Resolve(3, typeof(object))), Is.EqualTo(3));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(int.MinValue)]
    public void Number_that_no_object_has_is_refused(int handle)
    {
        Assert.That(() => _references.Resolve(handle, Value), Throws.TypeOf<WireException>());
    }

    [Test]
    public void Object_under_another_class_is_refused()
    {
        _references.Resolve(3, typeof(object));
        _references.Resolve(3, Value);

        Assert.That(() => _references.Resolve(3, typeof(string)), Throws.TypeOf<WireException>());
    }

    [Test]
    public void Objects_without_end_are_refused()
    {
        Assert.That(
            () =>
            {
                for (var handle = 1; handle <= (1 << 18) + 1; handle++)
                {
                    _references.Remote(handle);
                }
            },
            Throws.TypeOf<WireException>());
    }

    [Test]
    public void Object_from_before_the_worker_ended_is_refused()
    {
        var value = _references.Resolve(3, Value);
        _references.Forget();

        Assert.That(() => _references.HandleOf(value), Throws.InvalidOperationException);
    }

    [TestCase(0)]
    [TestCase(2)]
    [TestCase(-1)]
    public void Number_that_no_function_has_is_refused(int number)
    {
        _references.CallbackOf(() => { });

        Assert.That(() => _references.CallbackOf(number), Throws.TypeOf<WireException>());
    }

    [Test]
    public void Function_comes_back_by_its_number()
    {
        var function = () => { };

        Assert.That((object)_references.CallbackOf(_references.CallbackOf(function)), Is.SameAs(function));
    }

    [Test]
    public void Function_of_a_submission_is_refused()
    {
        Assert.That(() => _references.Callback(1, typeof(Action)), Throws.TypeOf<WireException>());
    }
}
