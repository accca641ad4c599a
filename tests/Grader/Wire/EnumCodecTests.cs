using NUnit.Framework;

namespace Gradus.Grader.Tests.Wire;

internal sealed class EnumCodecTests
{
    [TestCase(DayOfWeek.Sunday)]
    [TestCase(DayOfWeek.Saturday)]
    public void Name_arrives_as_it_was(DayOfWeek day) => Assert.That(Crossing.Of(day), Is.EqualTo(day));

    [Test]
    public void Number_without_a_name_arrives_as_it_was()
    {
        Assert.That(Crossing.Of((DayOfWeek)(-3)), Is.EqualTo((DayOfWeek)(-3)));
    }
}
