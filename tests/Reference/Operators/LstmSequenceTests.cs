using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class LstmSequenceTests
{
    // σ(log 3) = 3/4, σ(0) = 1/2, σ(−log 3) = 1/4: every gate has a value of its own, and c = 1/2·c0 + 3/4·tanh 1.
    [Test]
    public void Gates_are_input_forget_output_and_candidate_in_that_order()
    {
        LstmSequence.States states = LstmSequence.Forward(
            Given.Tensor([1, 1, 1], 0),
            Given.Row(0),
            Given.Row(2),
            Given.Zeros(1, 4),
            Given.Zeros(1, 4),
            Given.Vector(Math.Log(3), 0, -Math.Log(3), 1));
        double c = 1 + (0.75 * Math.Tanh(1));

        Close.To(Given.Row(c), states.CLast);
        Close.To(Given.Tensor([1, 1, 1], Math.Tanh(c) / 4), states.H);
    }

    [Test]
    public void Other_numbers_of_gates_are_refused() =>
        Assert.That(
            () => LstmSequence.Forward(
                Given.Tensor([1, 1, 1], 0),
                Given.Zeros(1, 2),
                Given.Zeros(1, 2),
                Given.Zeros(1, 6),
                Given.Zeros(2, 6),
                Given.Vector(0, 0, 0, 0, 0, 0)),
            Throws.TypeOf<OperatorException>().With.Message.Contains(
                "found wx and wh with 6 columns, expected 4·H = 8 for H = 2"));
}
