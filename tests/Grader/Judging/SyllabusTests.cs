using Gradus.Curriculum;
using Gradus.Judging;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Judging;

internal sealed class SyllabusTests
{
    [Test]
    public void Every_exercise_is_listed_once_in_the_order_of_the_course()
    {
        Assert.That(
            Syllabus.Of(Catalog.Embedded).Select(e => e.Exercise),
            Is.EqualTo(Catalog.Embedded.Exercises.Select(e => e.Name)));
    }
}
