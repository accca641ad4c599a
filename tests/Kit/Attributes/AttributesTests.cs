using System.Reflection;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Gradus.Kit.Tests.Attributes;

public sealed class AttributesTests
{
    private static ITest Running => TestExecutionContext.CurrentContext.CurrentTest;

    [Test]
    [Points(3)]
    public void Points_become_a_property_of_the_test() =>
        Assert.That(TestContext.CurrentContext.Test.Properties.Get("Points"), Is.EqualTo(3));

    [Test]
    [Hint("Look at the last row.")]
    public void Hint_becomes_a_property_of_the_test() =>
        Assert.That(TestContext.CurrentContext.Test.Properties.Get("Hint"), Is.EqualTo("Look at the last row."));

    [Test]
    [Points(2)]
    public void Seeds_become_cases_with_stable_names([Seeds(3)] int seed) =>
        Assert.That(
            TestContext.CurrentContext.Test.Name,
            Is.EqualTo($"{nameof(Seeds_become_cases_with_stable_names)}({seed})"));

    [Test]
    [Points(2)]
    public void Points_reach_every_seed([Seeds(2)] int seed) =>
        Assert.That((PointsAttribute.Of(Running), seed), Is.EqualTo((2, seed)));

    [Test]
    [Hint("Look at the last row.")]
    public void Hint_reaches_every_seed([Seeds(2)] int seed) =>
        Assert.That((HintAttribute.Of(Running), seed), Is.EqualTo(("Look at the last row.", seed)));

    [Test]
    public void Test_without_points_has_none() => Assert.That(PointsAttribute.Of(Running), Is.Null);

    [Test]
    public void Seeds_count_from_1() =>
        Assert.That(new SeedsAttribute(3).GetData(ParameterOf(nameof(TakesInt))), Is.EqualTo(Enumerable.Range(1, 3)));

    [Test]
    public void Seeds_refuse_a_parameter_that_is_no_int() =>
        Assert.That(
            () => new SeedsAttribute(3).GetData(ParameterOf(nameof(TakesText))),
            Throws.ArgumentException.With.Message.Contains("type String; it needs an int"));

    [TestCase(0)]
    [TestCase(-1)]
    public void Seeds_refuse_to_be_none(int count) =>
        Assert.That(() => new SeedsAttribute(count), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Points_refuse_to_be_0() =>
        Assert.That(() => new PointsAttribute(0), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Hint_refuses_to_be_empty() => Assert.That(() => new HintAttribute(" "), Throws.ArgumentException);

    private static void TakesInt(int seed) => Assert.That(seed, Is.Not.Zero);

    private static void TakesText(string seed) => Assert.That(seed, Is.Not.Empty);

    private static IParameterInfo ParameterOf(string name) =>
        typeof(AttributesTests).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic) is { } method
            ? new MethodWrapper(typeof(AttributesTests), method).GetParameters()[0]
            : throw new ArgumentException($"There is no method {name}.", nameof(name));
}
