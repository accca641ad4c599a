using Gradus.Worker.Wire;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Wire;

internal sealed class CallbackCodecTests
{
    [Test]
    public void Delegate_can_be_called_on_the_other_side()
    {
        Assert.That(Crossing.Of<Func<double, double>>(Math.Sqrt)(9), Is.EqualTo(3));
    }

    [Test]
    public void Null_arrives_as_null() => Assert.That((object?)Crossing.Of<Action?>(null), Is.Null);

    [TestCase(1)]
    [TestCase(-1)]
    public void Number_of_no_delegate_is_refused(int number)
    {
        Assert.That(
            () => new Crossing().Read(typeof(Action), BitConverter.GetBytes(number)),
            Throws.TypeOf<WireException>());
    }
}
