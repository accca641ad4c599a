using Gradus.Results;

namespace Gradus.Grader.Tests.Reporting;

/// <summary>
/// A made-up class with the variety of a real one: skill by learner, difficulty by exercise, and some accidents.
/// </summary>
internal static class SampleClass
{
    private static readonly string[] Names =
    [
        "amara.okafor", "ben.lindqvist", "chiara.rossi", "daniel.kim", "elif.yilmaz", "farid.haddad", "grace.mensah",
        "hana.sato", "ivan.petrov", "julia.novak", "kwame.boateng", "lucia.fernandez", "mateo.silva", "noor.rahman",
        "oscar.nyström", "priya.nair", "quentin.dubois", "rosa.almeida",
    ];

    private static readonly SampleExercise[] Exercises =
    [
        new("Affine", 0.15,
        [
            "Forward_agrees_with_the_reference",
            "Backward_agrees_with_the_reference",
            "Inputs_are_left_as_they_were",
        ]),
        new("NumericalGradient", 0.1,
        [
            "Gradient_of_a_quadratic_is_exact",
            "Argument_is_left_as_it_was",
        ]),
        new("Relu", 0.05,
        [
            "Forward_agrees_with_the_reference",
            "Backward_is_zero_at_zero",
        ]),
        new("Sigmoid", 0.25,
        [
            "Forward_is_finite_for_large_inputs",
            "Backward_uses_the_output",
        ]),
        new("SoftmaxCrossEntropy", 0.45,
        [
            "Loss_is_finite_for_large_logits",
            "Loss_is_the_mean_over_rows",
            "Gradient_sums_to_zero_by_row",
        ]),
        new("Tanh", 0.1,
        [
            "Forward_agrees_with_the_reference",
            "Backward_uses_the_output",
        ]),
        new("TwoLayerNet", 0.6,
        [
            "Logits_agree_with_the_reference",
            "Loss_includes_the_penalty_once",
            "Biases_are_not_regularised",
        ]),
        new("Value", 0.7,
        [
            "Gradient_accumulates_over_paths",
            "Deep_chain_does_not_overflow_the_stack",
            "Grad_is_reset",
        ]),
    ];

    public static RunResult Result { get; } = Of(Names.Length);

    public static RunResult Of(int learners, int seeds = 3) => new(
        "0.1.0",
        13_402_986_113_075_412_907,
        "bubblewrap",
        [.. from learner in Enumerable.Range(0, learners)
            from exercise in Exercises
            select new SampleSubmission(NameOf(learner), learner, exercise, seeds).Result]);

    private static string NameOf(int learner) =>
        learner < Names.Length ? Names[learner] : $"{Names[learner % Names.Length]}.{learner / Names.Length + 1}";
}
