using Gradus.Reporting;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Reporting;

internal sealed class LearnerTextTests
{
    [TestCase("plain text", "plain text")]
    [TestCase("a\0b\u0001\u001b[31m\u007f\u009b", "a\ufffdb\ufffd\ufffd[31m\ufffd\ufffd")]
    [TestCase("\ufffe\uffff", "\ufffd\ufffd")]
    [TestCase("\u202eabc\u2066\ufeff", "\ufffdabc\ufffd\ufffd")]
    [TestCase("a\r\nb\rc\u2028d\u2029e\tf", "a\nb\nc\nd\ne\tf")]
    [TestCase("山田 🎓 می‌خواهم 👩‍💻", "山田 🎓 می‌خواهم 👩‍💻")]
    public void Clean_text_has_no_character_that_acts(string text, string clean) =>
        Assert.That(LearnerText.Clean(text), Is.EqualTo(clean));

    [Test]
    public void Lone_surrogate_is_replaced() =>
        Assert.That(LearnerText.Clean("\ud800 and \udc00"), Is.EqualTo("\ufffd and \ufffd"));

    [Test]
    public void Line_is_one_line() => Assert.That(LearnerText.Line(" a\nb\tc "), Is.EqualTo("a b c"));

    [Test]
    public void Long_line_is_cut_to_its_cap() => Assert.That(LearnerText.Line("abcdef", 4), Is.EqualTo("abc…"));

    [Test]
    public void Cut_splits_no_surrogate_pair() => Assert.That(LearnerText.Line("ab🎓🎓", 4), Is.EqualTo("ab…"));

    [Test]
    public void Block_is_cut_by_characters() =>
        Assert.That(LearnerText.Block(new string('a', 9_999)), Has.Length.EqualTo(LearnerText.BlockCap));

    [Test]
    public void Block_is_cut_by_lines()
    {
        var block = LearnerText.Block(string.Join('\n', Enumerable.Range(0, 99)));

        Assert.That(block.Split('\n'), Has.Length.EqualTo(LearnerText.BlockLines + 1));
    }
}
