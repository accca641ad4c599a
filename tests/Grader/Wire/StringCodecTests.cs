using NUnit.Framework;

namespace Gradus.Grader.Tests.Wire;

internal sealed class StringCodecTests
{
    [TestCase("")]
    [TestCase("plain")]
    [TestCase("∂L/∂x\r\n\t\0")]
    [TestCase("surrogates 🙂👩‍🔬")]
    [TestCase(null)]
    public void Text_arrives_as_it_was(string? text) => Assert.That(Crossing.Of(text), Is.EqualTo(text));

    [Test]
    public void Lone_surrogate_becomes_the_replacement_character()
    {
        Assert.That(Crossing.Of("a\uD83Db"), Is.EqualTo("a\uFFFDb"));
    }
}
