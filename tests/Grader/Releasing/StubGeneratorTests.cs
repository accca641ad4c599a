using Gradus.Releasing;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Releasing;

[TestFixture]
internal sealed class StubGeneratorTests
{
    [Test]
    public void A_region_in_a_body_becomes_a_todo_and_a_throw()
    {
        string stub = Generate(
            """
            static class Relu
            {
                static double Forward(double x)
                {
                    // BEGIN SOLUTION: keep what is positive
                    double zero = 0;
                    return Math.Max(zero, x);
                    // END SOLUTION
                }
            }
            """);

        Assert.That(stub, Is.EqualTo(
            """
            static class Relu
            {
                static double Forward(double x)
                {
                    throw new NotImplementedException("TODO: keep what is positive");
                }
            }
            """));
    }

    [Test]
    public void A_region_without_a_text_becomes_a_throw_alone()
    {
        string stub = Generate("class A { int F()\n{\n    // BEGIN SOLUTION\n    return 1;\n    // END SOLUTION\n} }");

        Assert.That(stub, Is.EqualTo("class A { int F()\n{\n    throw new NotImplementedException();\n} }"));
    }

    [TestCase("A()", TestName = "A_constructor_is_a_body")]
    [TestCase("void F()", TestName = "A_method_is_a_body")]
    [TestCase("int P { get", "}", TestName = "An_accessor_is_a_body")]
    [TestCase("public static A operator +(A a, A b)", TestName = "An_operator_is_a_body")]
    [TestCase("public static implicit operator A(int n)", TestName = "A_conversion_is_a_body")]
    [TestCase("void F() { int Local()", "}", TestName = "A_local_function_is_a_body")]
    [TestCase("Func<int> F = () =>", ";", TestName = "A_lambda_with_braces_is_a_body")]
    public void Bodies_of_every_kind_throw(string head, string tail = "")
    {
        string stub = Generate(
            $$"""
            class A
            {
                {{head}}
                {
                    // BEGIN SOLUTION
                    secret();
                    // END SOLUTION
                }
                {{tail}}
            }
            """);

        Assert.That(stub, Does.Contain("\n        throw new NotImplementedException();\n    }\n"));
    }

    [Test]
    public void Given_statements_before_a_region_stay()
    {
        string stub = Generate(
            """
            class A
            {
                int F(int n)
                {
                    ArgumentOutOfRangeException.ThrowIfNegative(n);

                    // BEGIN SOLUTION
                    return n;
                    // END SOLUTION
                }
            }
            """);

        Assert.That(stub, Does.Contain("ThrowIfNegative(n);\n\n        throw new"));
    }

    [Test]
    public void A_given_local_function_may_follow_a_region()
    {
        string stub = Generate(
            """
            class A
            {
                int F()
                {
                    // BEGIN SOLUTION
                    return One();
                    // END SOLUTION

                    int One() => 1;
                }
            }
            """);

        Assert.That(stub, Does.Contain("throw new NotImplementedException();\n\n        int One() => 1;"));
    }

    [Test]
    public void A_region_between_members_goes_with_its_blank_line()
    {
        string stub = Generate(
            """
            class A
            {
                int given;

                // BEGIN SOLUTION
                private int _first;

                private int _second;
                // END SOLUTION

                int alsoGiven;
            }
            """);

        Assert.That(stub, Is.EqualTo("class A\n{\n    int given;\n\n    int alsoGiven;\n}"));
    }

    [Test]
    public void A_region_of_the_first_members_leaves_no_blank_line()
    {
        string stub = Generate("class A\n{\n// BEGIN SOLUTION\nint _x;\n// END SOLUTION\n\nint given;\n}");

        Assert.That(stub, Is.EqualTo("class A\n{\nint given;\n}"));
    }

    [Test]
    public void A_region_of_the_last_members_leaves_no_blank_line()
    {
        string stub = Generate("class A\n{\nint given;\n\n// BEGIN SOLUTION\nint _x;\n// END SOLUTION\n}");

        Assert.That(stub, Is.EqualTo("class A\n{\nint given;\n}"));
    }

    [Test]
    public void A_region_between_members_may_leave_a_todo()
    {
        string stub = Generate("class A\n{\n    // BEGIN SOLUTION: children\n    int _x;\n    // END SOLUTION\n}");

        Assert.That(stub, Is.EqualTo("class A\n{\n    // TODO: children\n}"));
    }

    [Test]
    public void A_region_may_hold_using_directives()
    {
        string stub = Generate("// BEGIN SOLUTION\nusing System.Text;\n// END SOLUTION\n\nnamespace A;\n");

        Assert.That(stub, Is.EqualTo("namespace A;\n"));
    }

    [Test]
    public void A_region_may_hold_a_whole_type()
    {
        string stub = Generate("namespace A;\n\nclass B;\n\n// BEGIN SOLUTION\nclass C;\n// END SOLUTION\n");

        Assert.That(stub, Is.EqualTo("namespace A;\n\nclass B;\n"));
    }

    [Test]
    public void A_file_without_a_region_stays_as_it_is()
    {
        const string Text = "namespace A;\n\n/// <summary>Given.</summary>\ninternal sealed record B(int C);\n";

        Assert.That(Generate(Text), Is.EqualTo(Text));
    }

    [Test]
    public void Line_ends_of_Windows_become_those_of_the_repository()
    {
        Assert.That(Generate("class A\r\n{\r\n}\r\n"), Is.EqualTo("class A\n{\n}\n"));
    }

    [Test]
    public void Every_region_of_a_file_is_replaced()
    {
        const string Member = "void F()\n{\n// BEGIN SOLUTION\nsecret();\n// END SOLUTION\n}\n";

        Assert.That(Generate($"class A\n{{\n{Member}\n{Member}}}").Split("throw new"), Has.Length.EqualTo(3));
    }

    private static string Generate(string solution) => StubGenerator.Generate(solution, "A.cs");
}
