using Gradus.Releasing;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Releasing;

[TestFixture]
internal sealed class StubGeneratorErrorTests
{
    private const string Begin = "    // BEGIN SOLUTION";
    private const string End = "    // END SOLUTION";

    [Test]
    public void A_begin_without_an_end_is_named_with_its_line()
    {
        Assert.That(
            Message("class A", "{", Begin, "    int x;", "}"),
            Is.EqualTo(
                "A.cs(3): found `// BEGIN SOLUTION` and the end of the file; expected `// END SOLUTION` after it."));
    }

    [Test]
    public void An_end_without_a_begin_is_named_with_its_line()
    {
        Assert.That(
            Message("class A", "{", End, "}"),
            Does.StartWith("A.cs(3): found `// END SOLUTION` outside any region"));
    }

    [Test]
    public void A_region_in_a_region_names_the_outer_one()
    {
        Assert.That(
            Message(Begin, "class A;", Begin, "class B;", End, End),
            Does.StartWith("A.cs(3): found `// BEGIN SOLUTION` inside the region of line 1; expected "));
    }

    [Test]
    public void A_marker_in_a_string_is_no_marker()
    {
        Assert.That(
            Message("class A", "{", "    string s = @\"", Begin, "\";", "}"),
            Does.StartWith("A.cs(4): found `// BEGIN SOLUTION` inside a string"));
    }

    [Test]
    public void A_marker_in_code_that_is_switched_off_is_no_marker()
    {
        Assert.That(
            Message("#if NEVER", Begin, "class A;", End, "#endif"),
            Does.StartWith("A.cs(2): ").And.Contain("switched off"));
    }

    [TestCase("//BEGIN SOLUTION")]
    [TestCase("// Begin Solution")]
    [TestCase("// BEGIN SOLUTION keep what is positive")]
    [TestCase("// END SOLUTION: keep what is positive")]
    [TestCase("/* BEGIN SOLUTION */")]
    [TestCase("int y; // BEGIN SOLUTION")]
    [TestCase("/// BEGIN SOLUTION")]
    [TestCase("\t// BEGIN SOLUTION")]
    public void A_near_miss_is_shown_with_the_right_forms(string line)
    {
        Assert.That(
            Message("class A", "{", line, "    int x;", End, "}"),
            Does.StartWith($"A.cs(3): found `{line.Trim()}`").And.Contain("alone on its line"));
    }

    [Test]
    public void A_region_that_cuts_a_statement_shows_the_statement()
    {
        Assert.That(
            Message(
                "class A { int F() {", "    return", Begin, "    1;", "    int x;", End, "} }"),
            Does.StartWith("A.cs(3): found a region that cuts through `return`").And.Contain("whole statements"));
    }

    [Test]
    public void A_region_in_an_expression_body_asks_for_braces()
    {
        Assert.That(
            Message("class A", "{", "    int F() =>", Begin, "        1;", End, "}"),
            Does.Contain("cuts through `int F() =>`").And.Contain("an expression body needs braces first"));
    }

    [Test]
    public void A_region_from_one_body_into_another_names_both_lines()
    {
        Assert.That(
            Message(
                "class A {", "void F() {", Begin, "f(); }", "void G() {", "g();", End, "} }"),
            Does.StartWith("A.cs(7): found the end of a region whose begin in line 3 stands between other braces"));
    }

    [Test]
    public void A_region_from_a_body_out_to_the_members_is_refused()
    {
        Assert.That(
            Message("class A {", "void F() {", Begin, "f(); }", End, "int x; }"),
            Does.Contain("stands between other braces"));
    }

    [Test]
    public void A_region_without_code_is_refused()
    {
        Assert.That(
            Message("class A { void F() {", Begin, "// later", End, "} }"),
            Does.StartWith("A.cs(2): found a region without code"));
    }

    [Test]
    public void Code_after_a_region_would_never_run()
    {
        Assert.That(
            Message("class A { int F() {", "int x = 0;", Begin, "x = 1;", End, "return x;", "} }"),
            Does.StartWith("A.cs(6): found `return x;` after a region").And.Contain("reach the end of its body"));
    }

    [Test]
    public void A_public_member_cannot_be_removed()
    {
        Assert.That(
            Message("class A", "{", Begin, "int _x;", "public int X;", End, "}"),
            Does.StartWith("A.cs(5): found `public int X;`").And.Contain("only private members"));
    }

    [Test]
    public void A_solution_that_does_not_parse_is_refused_with_the_error_of_the_compiler()
    {
        Assert.That(Message("class A", "{", "    int x", "}"), Does.StartWith("A.cs(3): found CS1002"));
    }

    private static string? Message(params string[] lines)
    {
        string solution = string.Join('\n', lines);
        return Assert.Throws<ReleaseException>(() => StubGenerator.Generate(solution, "A.cs"))?.Message;
    }
}
