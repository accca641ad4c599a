using System.Text.Json;
using Gradus.Commands;
using Gradus.Curriculum;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Commands;

internal sealed class ExercisesCommandTests
{
    private static readonly Lazy<string> Json = new(() => Print("--json"));

    [Test]
    public void Json_has_exactly_the_documented_properties_in_order()
    {
        using var syllabus = JsonDocument.Parse(Json.Value);

        Assert.That(
            syllabus.RootElement.EnumerateArray().Select(e => string.Join(" ", e.EnumerateObject().Select(p => $"{p.Name}:{p.Value.ValueKind}"))),
            Is.All.EqualTo("module:String exercise:String title:String points:Number stars:Number hours:Number"));
    }

    [Test]
    public void Json_tells_of_each_exercise_what_its_class_declares()
    {
        using var syllabus = JsonDocument.Parse(Json.Value);
        var affine = syllabus.RootElement.EnumerateArray().Single(e => e.GetProperty("exercise").GetString() == "Affine");

        Assert.That(
            $"{affine.GetProperty("module")} {affine.GetProperty("title")} {affine.GetProperty("stars")} {affine.GetProperty("hours")}",
            Is.EqualTo("03_Backprop The fully connected layer, forward and backward 1 1"));
    }

    [Test]
    public void Table_has_a_row_for_each_exercise()
    {
        Assert.That(
            Print("").Split('\n').Count(l => l.Contains("03_Backprop", StringComparison.Ordinal)),
            Is.EqualTo(Catalog.Embedded.Exercises.Count()));
    }

    private static string Print(string arguments)
    {
        using var output = new StringWriter();
        ExercisesCommand.Create(output).Parse(arguments).Invoke();
        return output.ToString();
    }
}
