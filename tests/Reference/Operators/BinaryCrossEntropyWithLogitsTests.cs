using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class BinaryCrossEntropyWithLogitsTests
{
    private static readonly double Log3 = Math.Log(3);

    [Test]
    public void Forward_is_the_mean_over_all_entries() =>
        Close.To(
            (Math.Log(2) + Math.Log(4.0 / 3) + Math.Log(4) + 1000) / 4,
            BinaryCrossEntropyWithLogits.Forward(
                Given.Matrix(new[,] { { 0, Log3 }, { Log3, -1000 } }), Given.Matrix(new[,] { { 0.5, 1 }, { 0, 1 } })));

    [Test]
    public void Forward_of_a_confident_right_answer_keeps_its_relative_accuracy() =>
        Close.To(Math.Exp(-40), BinaryCrossEntropyWithLogits.Forward(Given.Row(40), Given.Row(1)));

    [Test]
    public void Backward_is_probability_less_target_over_the_number_of_entries() =>
        Close.To(
            Given.Row(0, -0.125), BinaryCrossEntropyWithLogits.Backward(Given.Row(0, Log3), Given.Row(0.5, 1)));

    [Test]
    public void No_entries_are_refused() =>
        Assert.That(
            () => BinaryCrossEntropyWithLogits.Contract.Run(
                ("z", new NdArray<double>([0, 3], [])), ("t", new NdArray<double>([0, 3], []))),
            Throws.TypeOf<OperatorException>().With.Message.Contains("found no entries, expected at least one"));
}
