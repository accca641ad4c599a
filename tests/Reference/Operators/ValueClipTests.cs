using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class ValueClipTests
{
    [Test]
    public void Entries_end_at_the_bounds_and_NaN_stays() =>
        Assert.That(
            ValueClip.Forward(Given.Row(-7, -5, 3, 5.5, double.NaN), 5).Enumerate(),
            Is.EqualTo(new[] { -5, -5, 3, 5, double.NaN }));
}
