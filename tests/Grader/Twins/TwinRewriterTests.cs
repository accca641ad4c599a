using Gradus.Compiling;
using Gradus.Twins;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Twins;

internal sealed class TwinRewriterTests
{
    [Test]
    public void Body_becomes_a_call_by_number()
    {
        Assert.That(
            Rewritten("public static int Twice(int x) { return 2 * x; }"),
            Does.Contain("=> (int)global::Gradus.Twins.Remote.Call(0, null, [x])!;"));
    }

    [Test]
    public void Method_without_a_result_becomes_a_plain_call()
    {
        Assert.That(
            Rewritten("public static void Seed(int x) { }"),
            Does.Contain("=> global::Gradus.Twins.Remote.Call(0, null, [x]);"));
    }

    [Test]
    public void Private_members_go()
    {
        Assert.That(
            Rewritten("private static readonly int[] Secret = [1]; private static void Helper() { }"),
            Does.Not.Contain("Secret").And.Not.Contain("Helper"));
    }

    [Test]
    public void Static_property_asks_without_an_object()
    {
        Assert.That(
            Rewritten("public static int Count { get; private set; }"),
            Does.Contain("Remote.Call(0, null, [])").And.Not.Contain("set"));
    }

    [Test]
    public void Record_stays_whole()
    {
        Assert.That(
            Rewritten("public readonly record struct Gradients(double Dx);"),
            Does.Contain("public readonly record struct Gradients(double Dx);"));
    }

    [Test]
    public void Numbers_run_on_from_file_to_file()
    {
        var rewriter = new TwinRewriter();
        rewriter.Rewrite(File("public static void A() { } public static void B() { }"));

        Assert.That(
            rewriter.Rewrite(File("public static void C() { }"))!.ToFullString(),
            Does.Contain("Remote.Call(2, null, [])"));
    }

    [Test]
    public void File_without_a_public_type_has_no_twin()
    {
        Assert.That(
            new TwinRewriter().Rewrite(Source.Parse("Shapes.cs", "namespace N; internal static class Shapes { }")),
            Is.Null);
    }

    [TestCase("public const int Size = 3;")]
    [TestCase("public static int Size;")]
    [TestCase("public static event System.Action? Done;")]
    [TestCase("public static class Inner { }")]
    [TestCase("public struct Inner { }")]
    [TestCase("public interface IInner { }")]
    public void Member_that_cannot_cross_is_named_with_what_can(string member)
    {
        Assert.That(
            () => Rewritten(member),
            Throws.TypeOf<NotSupportedException>().With.Message.Contain($"found `{member}`")
                .And.Message.Contain("expected methods, constructors, properties, operators, records, enumerations or delegates"));
    }

    [TestCase("ref")]
    [TestCase("out")]
    [TestCase("in")]
    public void Parameter_that_does_not_go_by_value_is_refused(string modifier)
    {
        Assert.That(
            () => Rewritten($"public static void Swap({modifier} int a) {{ }}"),
            Throws.TypeOf<NotSupportedException>().With.Message.Contain($"found `{modifier} int a`, expected parameters that go by value"));
    }

    [Test]
    public void File_without_a_namespace_is_refused_by_name()
    {
        Assert.That(
            () => new TwinRewriter().Rewrite(Source.Parse("Relu.cs", "public static class Relu { }")),
            Throws.InvalidOperationException.With.Message.EqualTo("Relu.cs: found no namespace; a solution file has exactly one"));
    }

    private static string Rewritten(string member) =>
        new TwinRewriter().Rewrite(File(member))!.NormalizeWhitespace().ToFullString();

    private static SyntaxTree File(string member) =>
        Source.Parse("Echo.cs", $"namespace N; public static class Echo {{ {member} }}");
}
