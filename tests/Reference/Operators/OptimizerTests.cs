using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class OptimizerTests
{
    // g / (|g| + ε) is 1/11 for g = 1e-9 and ε = 1e-8; with ε inside of the root it would be 1e-5.
    [TestCase("adam")]
    [TestCase("adagrad")]
    public void Epsilon_stands_outside_of_the_root(string method) =>
        Close.To(
            Given.Vector(-1.0 / 11),
            Optimizer.Run(method, Given.Vector(0), Given.Row(1e-9), ("lr", 1)),
            relative: 1e-9);

    // v is −1, −1.5 and −1.75, and w their sum.
    [Test]
    public void Momentum_keeps_its_velocity() =>
        Close.To(
            Given.Vector(-4.25),
            Optimizer.Run("momentum", Given.Vector(0), Given.Zeros(3, 1) + 1, ("lr", 1), ("mu", 0.5)));

    [Test]
    public void Decay_of_adamw_does_not_go_through_the_moments() =>
        Close.To(
            Given.Vector(10 * 0.9 * 0.9),
            Optimizer.Run("adamw", Given.Vector(10), Given.Zeros(2, 1), ("lr", 0.5), ("decay", 0.2)));

    [Test]
    public void Missing_rate_is_refused() =>
        Assert.That(
            () => Optimizer.Run("sgd", Given.Vector(0), Given.Row(1)),
            Throws.TypeOf<OperatorException>().With.Message.Contains("the parameter lr is missing"));
}
