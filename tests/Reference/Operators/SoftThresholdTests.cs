using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class SoftThresholdTests
{
    [Test]
    public void Entries_move_towards_zero_and_no_further() =>
        Assert.That(
            SoftThreshold.Forward(Given.Row(3, -3, 1, -2, double.NaN), 2).Enumerate(),
            Is.EqualTo(new[] { 1, -1, 0, 0, double.NaN }));
}
