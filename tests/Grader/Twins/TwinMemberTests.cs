using Gradus.Curriculum;
using Gradus.Twins;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Twins;

internal sealed class TwinMemberTests
{
    private static readonly TwinMember[] Members =
        [.. Twin.MembersOf(new TwinContext(Catalog.Embedded).TwinOf(Catalog.Embedded.FindModule("Backprop")!))];

    [Test]
    public void Static_method_is_called_on_nothing()
    {
        Assert.That(Find("Affine.Forward").Self, Is.Null);
    }

    [Test]
    public void Method_of_an_object_is_called_on_its_class()
    {
        Assert.That(Find("Value.Backward").Self?.FullName, Is.EqualTo("Gradus.Backprop.Value"));
    }

    [Test]
    public void Method_without_an_answer_has_no_result()
    {
        Assert.That(Find("Value.Backward").Result, Is.Null);
    }

    [Test]
    public void Constructor_answers_with_its_class()
    {
        Assert.That(Find("new Value").Result?.Name, Is.EqualTo("Value"));
    }

    [Test]
    public void Stand_in_constructor_is_no_member()
    {
        Assert.That(Members.Count(m => m.Name == "new Value"), Is.EqualTo(1));
    }

    [Test]
    public void Parameters_keep_their_names()
    {
        var forward = Find("Affine.Forward");

        Assert.That(Enumerable.Range(0, 3).Select(forward.Parameter), Is.EqualTo<string[]>(["x", "w", "b"]));
    }

    private static TwinMember Find(string name) => Members.Single(m => m.Name == name);
}
