using Gradus.Worker.Wire;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Wire;

internal sealed class HandleCodecTests
{
    [Test]
    public void Object_comes_back_as_itself()
    {
        var crossing = new Crossing();
        var owned = new Owned();

        Assert.That(crossing.Read(typeof(Owned), crossing.Write(typeof(Owned), owned)), Is.SameAs(owned));
    }

    [Test]
    public void Object_has_one_number_however_often_it_crosses()
    {
        var crossing = new Crossing();
        var owned = new Owned();

        Assert.That(crossing.Write(typeof(Owned), owned), Is.EqualTo(crossing.Write(typeof(Owned), owned)));
    }

    [Test]
    public void Null_arrives_as_null() => Assert.That(Crossing.Of<Owned?>(null), Is.Null);

    [Test]
    public void Negative_number_is_refused()
    {
        Assert.That(
            () => new Crossing().Read(typeof(Owned), BitConverter.GetBytes(-1)),
            Throws.TypeOf<WireException>());
    }

    [Test]
    public void Object_is_not_compared_by_value() => Assert.That(new Crossing().For(typeof(Owned[])).ByValue, Is.False);
}
