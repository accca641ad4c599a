using Gradus.Compiling;
using Gradus.Curriculum;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Compiling;

internal sealed class SourceLimitsTests
{
    private const string TooDeep = "A.cs, line 1: nested deeper than 200 levels";

    [TestCase(1000, null)]
    [TestCase(1001, "A.cs, line 2: a directive of more than 1000 characters")]
    public void A_directive_may_have_so_many_characters(int length, string? expected) => Assert.That(
        SourceLimits.Exceeded(new SourceFile("A.cs", "class A { }\n" + "#if A".PadRight(length - 1) + "B\n#endif\n")),
        Is.EqualTo(expected));

    private static IEnumerable<string> Solutions => Catalog.Embedded.Modules.SelectMany(m => m.Sources).Select(s => s.Text);

    [Test]
    public void File_of_256_Ki_characters_passes_and_one_more_does_not()
    {
        Assert.That(
            (Exceeded(new string(' ', 256 * 1024)), Exceeded(new string(' ', (256 * 1024) + 1))),
            Is.EqualTo(((string?)null, "A.cs has 262145 characters; the limit is 262144")));
    }

    [TestCase("(")]
    [TestCase("{")]
    [TestCase("[")]
    [TestCase("List<")]
    public void Brackets_pass_200_deep_and_no_deeper(string bracket)
    {
        Assert.That(
            (Exceeded(Repeat(bracket, 200)), Exceeded(Repeat(bracket, 201))),
            Is.EqualTo(((string?)null, TooDeep)));
    }

    [TestCase("!")]
    [TestCase("~")]
    [TestCase("- ")]
    [TestCase("*")]
    [TestCase("? ")]
    public void Operators_pass_in_runs_of_101_and_no_longer(string sign)
    {
        Assert.That((Exceeded(Repeat(sign, 101)), Exceeded(Repeat(sign, 102))), Is.EqualTo(((string?)null, TooDeep)));
    }

    [Test]
    public void Run_of_different_operators_counts_as_one()
    {
        Assert.That(Exceeded(Repeat("!~", 60)), Is.EqualTo(TooDeep));
    }

    [Test]
    public void Line_of_the_nesting_is_named()
    {
        Assert.That(Exceeded("class A\n{\n" + Repeat("(", 300)), Does.StartWith("A.cs, line 3: "));
    }

    [Test]
    public void Brackets_in_comments_and_texts_do_not_count()
    {
        Assert.That(Exceeded($"// {Repeat("(", 500)}\nvar s = \"{Repeat("[", 500)}\";"), Is.Null);
    }

    [Test]
    public void Many_comparisons_are_no_nesting()
    {
        Assert.That(
            Exceeded(Repeat("for (int i = 0; i < n; i++) { if (i < 3) { a = b < c ? 1 : 2; } }\n", 300)),
            Is.Null);
    }

    [Test]
    public void Brackets_that_close_do_not_add_up()
    {
        Assert.That(Exceeded(Repeat("M(a[0], new List<int> { 1 });", 1000)), Is.Null);
    }

    [TestCaseSource(nameof(Solutions))]
    public void Solutions_are_far_from_every_limit(string text) => Assert.That(Exceeded(text), Is.Null);

    private static string? Exceeded(string text) => SourceLimits.Exceeded(new SourceFile("A.cs", text));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
