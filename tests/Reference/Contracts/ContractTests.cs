using NUnit.Framework;

namespace Gradus.Reference.Tests;

/// <summary>What cases that do not fit are told.</summary>
public sealed class ContractTests
{
    private static readonly Contract Pool = new("Pool", "pool")
    {
        Parameters = [Parameter.Counts("stride", [1, 1], low: 1), Parameter.Word("mode", "max", "mean")],
        Inputs = [new("x", "*,H"), new("labels", "H", Domain.Index, Below: "*")],
        Outputs = [new("y", "*,OH")],
        Upstream = [new("dy", "*,OH")],
        Gradients = [new("dx", "*,H")],
        Derive = sizes => sizes.Define("OH", sizes["H"] - sizes.Counts("stride")[0]),
    };

    [Test]
    public void Sizes_are_named_and_derived()
    {
        CaseShape shape = Pool.Check(Case(("x", [2, 3, 4]), ("labels", [4])));

        Assert.That(shape.Sizes["*"], Is.EqualTo(6));
        Assert.That(shape.Outputs["y"], Is.EqualTo((int[])[2, 3, 3]));
        Assert.That(shape.Backward, Is.False);
        Assert.That(shape.Outputs, Does.Not.ContainKey("dx"));
    }

    [Test]
    public void Upstream_gradient_asks_for_the_gradients() =>
        Assert.That(
            Pool.Check(Case(("x", [2, 4]), ("labels", [4]), ("dy", [2, 3]))).Outputs["dx"], Is.EqualTo((int[])[2, 4]));

    [Test]
    public void Wrong_shapes_say_what_was_found_and_expected()
    {
        Refused(
            "pool, case c: found labels (5), expected labels (H) with H = 4.", ("x", [2, 4]), ("labels", [5]));
        Refused(
            "pool, case c: found dy (2, 4), expected dy (*, OH) with * = 2, OH = 3.",
            ("x", [2, 4]), ("labels", [4]), ("dy", [2, 4]));
        Refused("pool, case c: found x (), expected x (*, H).", ("x", []), ("labels", [4]));
    }

    [Test]
    public void Missing_and_unknown_arrays_are_named()
    {
        Refused("pool, case c: labels missing; found x, expected x, labels.", ("x", [2, 4]));
        Refused(
            "pool, case c: found z, which it does not know; expected x, labels.",
            ("x", [2, 4]), ("labels", [4]), ("z", [1]));
    }

    [Test]
    public void Size_below_zero_is_refused() =>
        Refused(
            "pool, case c: found OH comes out as -1, expected inputs large enough for a length of 0 or more.",
            ("x", [2, 0]), ("labels", [0]));

    [Test]
    public void Index_out_of_range_is_refused()
    {
        OperatorCase<double> request = Case(("x", [2, 1]), ("labels", [1]));
        request.Inputs["labels"].Data[0] = 2;

        Assert.That(
            () => Pool.Check(request),
            Throws.InstanceOf<OperatorException>().With.Message.EqualTo(
                "pool, case c: found 2 at entry 0 of labels, expected whole numbers from 0 to 1."));
    }

    [TestCase("stride", "stride = [0, 1]", "2 whole numbers of at least 1, in square brackets")]
    [TestCase("mode", "mode = sum", "one of max, mean")]
    public void Parameter_that_makes_no_sense_is_refused(string name, string found, string expected)
    {
        ParameterValue value = name == "mode" ? ParameterValue.Of("sum") : ParameterValue.Of(0, 1);

        Assert.That(
            () => Pool.Check(Case(("x", [2, 4]), ("labels", [4])) with { Parameters = new Dictionary<string, ParameterValue> { [name] = value } }),
            Throws.InstanceOf<OperatorException>().With.Message.EqualTo(
                $"pool, case c: found {found}, expected {expected}."));
    }

    [Test]
    public void Unknown_parameter_is_refused() =>
        Assert.That(
            () => Pool.Check(Case(("x", [2, 4]), ("labels", [4])) with { Parameters = new Dictionary<string, ParameterValue> { ["pad"] = ParameterValue.Of(1) } }),
            Throws.InstanceOf<OperatorException>().With.Message.EqualTo(
                "pool, case c: found the parameter pad, expected stride, mode."));

    [Test]
    public void Unknown_operator_is_refused_with_the_names_there_are() =>
        Assert.That(
            () => Contracts.Named("rleu"),
            Throws.InstanceOf<OperatorException>().With.Message.Matches("Found the operator rleu, expected one of .*relu"));

    private static void Refused(string message, params (string Name, int[] Shape)[] inputs) =>
        Assert.That(
            () => Pool.Check(Case(inputs)),
            Throws.InstanceOf<OperatorException>().With.Message.EqualTo(message));

    private static OperatorCase<double> Case(params (string Name, int[] Shape)[] inputs) => new(
        "c",
        inputs.ToDictionary(
            input => input.Name,
            input => new NdArray<double>(input.Shape, new double[input.Shape.Aggregate(1, (count, length) => count * length)])),
        new Dictionary<string, ParameterValue>());
}
