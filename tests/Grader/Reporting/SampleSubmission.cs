using Gradus.Results;

namespace Gradus.Grader.Tests.Reporting;

/// <summary>One made-up submission: the same arguments give the same accidents.</summary>
internal sealed class SampleSubmission
{
    private static readonly (Verdict Verdict, string Message)[] Slips =
    [
        (Verdict.Fail, "Dw[2, 1] is half of what it should be (relative error 5.0e-1).\nIs the gradient averaged twice?"),
        (Verdict.Fail, "Values differ from the reference from the first row on.\nCheck which axis the sum runs over."),
        (Verdict.BadAnswer, "The result has shape (4, 3); expected (3, 4).\nIs it transposed?"),
        (Verdict.BadAnswer, "The result has NaN at [0, 2].\nSubtract the largest logit of the row before exp."),
        (Verdict.Crash, "IndexOutOfRangeException in Backward, at the last column."),
    ];

    private static readonly HintResult[] Hints =
    [
        new("GRAD0001", "", 21, "'dw' is an argument and is changed in place: the caller's matrix changes too. Work on a copy."),
        new("GRAD0003", "", 34, "Math.Exp of an unshifted logit overflows above 709: subtract the row's maximum first."),
        new("GRAD0007", "", 12, "'cache' is shared between instances: a static field keeps the last batch."),
        new("GRAD0011", "", 45, "Integer division: 1 / n is 0 for n > 1. Write 1.0 / n."),
    ];

    private readonly SampleExercise _exercise;
    private readonly string _learner;
    private readonly int _seeds;
    private readonly Random _random;
    private readonly double _skill;

    public SampleSubmission(string learner, int number, SampleExercise exercise, int seeds)
    {
        _learner = learner;
        _exercise = exercise;
        _seeds = seeds;
        _random = new Random(number * 7919 + exercise.Name.Sum(c => c));
        _skill = new Random(number * 31 + 5).NextDouble();
    }

    public SubmissionResult Result
    {
        get
        {
            var accident = Accident();
            var cases = _exercise.Tests.SelectMany(t => Cases(t, accident)).ToList();
            return new(_learner, "03_Backprop", _exercise.Name, cases, FoundHints(), Notes());
        }
    }

    private (Verdict Verdict, string Message)? Accident() => _random.Next(100) switch
    {
        < 3 => (Verdict.CompileError, $"{_exercise.Name}.cs(17,34): CS1002: ; expected"),
        < 5 when _skill < 0.6 => (Verdict.NotRun, $"No file {_exercise.Name}.cs was handed in."),
        6 => (Verdict.Timeout, "The first case used up 2 s of processor time; the model solution needs 3 ms."),
        7 when _skill < 0.5 => (Verdict.PolicyViolation, "System.Net.Http is not among the libraries of this exercise."),
        8 when _exercise.Name == "Value" => (Verdict.OutOfMemory, "The case asked for more than 512 MB."),
        _ => null,
    };

    private IEnumerable<CaseResult> Cases(string test, (Verdict, string)? accident)
    {
        var slip = _random.NextDouble() < 0.1 + 0.9 * _skill - 0.6 * _exercise.Difficulty + 0.35
            ? (Verdict.Pass, "")
            : Slips[_random.Next(Slips.Length)];
        return Enumerable.Range(1, _seeds).Select(seed => Case(test, seed, accident ?? slip));
    }

    private static CaseResult Case(string test, int seed, (Verdict Verdict, string Message) end) =>
        new($"{test}({seed})", end.Verdict, end.Verdict == Verdict.Pass ? 2 : 0, 2, end.Message);

    private HintResult[] FoundHints() =>
        [.. Hints.Where(_ => _random.NextDouble() < 0.25 - 0.2 * _skill).Select(h => h with { File = $"{_exercise.Name}.cs" })];

    private string[] Notes() =>
        _random.Next(25) == 0 ? ["bin/ and obj/ were ignored: only the exercise's own file is read."] : [];
}
