using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class LearningRateScheduleTests
{
    [TestCase("step", new[] { 1, 1, 0.5, 0.25 })]
    [TestCase("cosine", new[] { 1, 0.6, 0.2, 0.2 })]
    [TestCase("warm_up", new[] { 0.25, 0.75, 1, 1 })]
    [TestCase("inverse_time", new[] { 1, 1, 1 / 1.5, 0.5 })]
    public void Rate_changes_with_the_epochs(string schedule, double[] expected) =>
        Close.To(
            Given.Vector(expected),
            LearningRateSchedule.Rates(schedule, 1, [0, 2, 4, 9], period: 4, decay: 0.5, floor: 0.2));

    [Test]
    public void Exponential_decay_is_a_power_of_e() =>
        Close.To(
            Given.Vector(3, 3 * Math.Exp(-0.5)), LearningRateSchedule.Rates("exponential", 3, [0, 5], decay: 0.1));

    [Test]
    public void Negative_epoch_is_refused() =>
        Assert.That(
            () => LearningRateSchedule.Rates("step", 1, [0, -1]),
            Throws.TypeOf<OperatorException>().With.Message.Contains(
                "found -1 at entry 1 of epoch, expected whole numbers"));
}
