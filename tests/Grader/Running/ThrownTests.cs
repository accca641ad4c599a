using Gradus.Running;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Running;

internal sealed class ThrownTests
{
    [Test]
    public void Class_of_dotnet_is_named()
    {
        Assert.That(
            Of("System.IndexOutOfRangeException", "System.SystemException", "System.Exception").Name,
            Is.EqualTo("IndexOutOfRangeException"));
    }

    [Test]
    public void Class_of_a_learner_is_named_by_its_base()
    {
        Assert.That(
            Of("Mine.X_is_0_3721_Exception", "System.InvalidOperationException", "System.Exception").Name,
            Is.EqualTo("InvalidOperationException"));
    }

    [TestCase("")]
    [TestCase("x[0,0]=3.14")]
    [TestCase("System.String")]
    [TestCase("System.Collections.Generic.List`1[[Evil, Evil]]")]
    [TestCase("System.Exception, Evil")]
    [TestCase("[[[[")]
    public void Anything_else_is_an_exception_without_a_name(string type)
    {
        Assert.That(Of(type).Name, Is.EqualTo("an exception"));
    }

    [Test]
    public void Derived_class_is_its_base_class_too()
    {
        Assert.That(Of("System.ArgumentNullException", "System.ArgumentException").Is<ArgumentException>(), Is.True);
    }

    [TestCase("hand-in/Relu.cs", 12, "Relu.cs, line 12")]
    [TestCase("Relu.cs", 0, "")]
    [TestCase("", 12, "")]
    public void Place_is_file_and_line_without_a_folder(string file, int line, string place)
    {
        Assert.That((Of("System.Exception") with { File = file, Line = line }).Place, Is.EqualTo(place));
    }

    private static Thrown Of(params string[] types) => new([.. types], "text", "Relu.Forward", "Relu.cs", 1);
}
