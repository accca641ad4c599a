using System.Reflection;
using Gradus.Kit;
using Gradus.Results;
using Gradus.Running;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Running;

internal sealed class SubmissionSessionTests : IDisposable
{
    private static readonly Budget Hasty = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.5), TimeSpan.FromMinutes(1), TimeoutsPerMember: 1);

    private static readonly double[] Numbers = [1, 2];
    private static readonly string[] Words = ["a", "b"];

    private readonly GradingSession _grading = new() { Seed = 1 };
    private readonly TrialRun _run = new();
    private SubmissionSession _session = null!;

    public void Dispose() => _run.Dispose();

    [SetUp]
    public void StartSession()
    {
        _session = _run.Start(_grading, Budget.Default);
        _session.StartCase();
    }

    [TearDown]
    public void EndSession()
    {
        _session.Dispose();
        SubmissionSession.Current = null;
    }

    [Test]
    public void Number_comes_back() => Assert.That(_run.Call("Half", 5.0), Is.EqualTo(2.5));

    [Test]
    public void Texts_and_names_come_back() =>
        Assert.That(_run.Call("Join", Words, DayOfWeek.Friday), Is.EqualTo("a+bFriday"));

    [Test]
    public void Tuple_comes_back() => Assert.That(_run.Call("Pair", 3, Numbers), Is.EqualTo((3, Numbers)));

    [Test]
    public void Sparse_matrix_comes_back_dense()
    {
        Assert.That(((Matrix<double>)_run.Call("Sparse")!).AsColumnMajorArray(), Is.EqualTo<double[]>([1.0, 0, 0, 1]));
    }

    [Test]
    public void Call_without_a_result_is_an_answer_too()
    {
        _run.Call("Nothing", Numbers);

        Assert.That((_session.Answers, _session.Fault), Is.EqualTo((1, (Fault?)null)));
    }

    [Test]
    public void Worker_stays_from_case_to_case()
    {
        _run.Call("Count");
        _session.StartCase();

        Assert.That(_run.Call("Count"), Is.EqualTo(2));
    }

    [Test]
    public void Array_of_texts_that_stands_alone_is_one_argument()
    {
        Assert.That(_run.Call("Longest", [Words]), Is.EqualTo("a"));
    }

    [Test]
    public void Null_in_place_of_an_answer_is_a_bad_answer()
    {
        Assert.That(() => _run.Call("Missing"), Throws.TypeOf<FaultException>());
        Assert.That(_session.Fault, Is.EqualTo(new Fault(Verdict.BadAnswer, "Echo.Missing returned null")));
    }

    [Test]
    public void Input_that_was_overwritten_is_reported_and_only_that()
    {
        _run.Call("Overwrite", Numbers, Matrix<double>.Build.Dense(1, 1));

        Assert.That((_grading.ChangedInputs.Single(), _grading.AliasedInputs.Count), Is.EqualTo(("x", 0)));
    }

    [Test]
    public void Part_of_a_record_that_was_overwritten_is_reported()
    {
        var parameters = Activator.CreateInstance(
            _run.Type("Echo+Parameters"), Matrix<double>.Build.Dense(1, 1), Vector<double>.Build.Dense(1));
        _run.Call("OverwritePart", parameters);

        Assert.That(_grading.ChangedInputs, Is.EqualTo<string[]>(["p"]));
    }

    [Test]
    public void Input_that_comes_back_as_the_result_is_reported()
    {
        _run.Call("Same", Matrix<double>.Build.Dense(1, 1), Numbers);

        Assert.That((_grading.AliasedInputs.Single(), _grading.ChangedInputs.Count), Is.EqualTo(("w", 0)));
    }

    [Test]
    public void Input_that_comes_back_in_a_record_is_reported()
    {
        _run.Call("SamePart", Matrix<double>.Build.Dense(1, 1), Vector<double>.Build.Dense(1));

        Assert.That(_grading.AliasedInputs, Is.EqualTo<string[]>(["w"]));
    }

    [Test]
    public void Empty_arrays_share_nothing()
    {
        _run.Call("SameEmpty", Array.Empty<double>());

        Assert.That(_grading.AliasedInputs, Is.Empty);
    }

    [Test]
    public void Argument_of_the_caller_stays_as_it_was()
    {
        var x = new[] { 1.0 };
        _run.Call("Overwrite", x, Matrix<double>.Build.Dense(1, 1));

        Assert.That(x, Is.EqualTo<double[]>([1.0]));
    }

    [Test]
    public void Exception_is_told_with_its_place_and_without_its_words()
    {
        var thrown = Assert.Throws<LearnerException>(() => _run.Call("Throw", "x[0] = 3.14"))!;

        Assert.That(
            (thrown.Message, _session.Thrown!.Member, _session.Thrown.File, _session.Thrown.Line > 0),
            Is.EqualTo(("the submission threw InvalidOperationException", "Echo.Throw", "Echo.cs", true)));
    }

    [Test]
    public void Exception_on_wrong_arguments_is_one_for_the_test_too()
    {
        Assert.That(() => _run.Call("Refuse", 1), Throws.InstanceOf<ArgumentException>());
        Assert.That((_session.Fault, _session.Thrown!.Name), Is.EqualTo(((Fault?)null, "ArgumentOutOfRangeException")));
    }

    [Test]
    public void Unwritten_method_is_known_as_such()
    {
        Assert.That(() => _run.Call("Todo"), Throws.TypeOf<LearnerException>());
        Assert.That(_session.Thrown!.Is<NotImplementedException>(), Is.True);
    }

    [Test]
    public void Lack_of_memory_is_a_fault()
    {
        Assert.That(() => _run.Call("Greedy"), Throws.TypeOf<FaultException>());
        Assert.That(_session.Fault!.Verdict, Is.EqualTo(Verdict.OutOfMemory));
    }

    [Test]
    public void Exception_does_not_end_the_worker()
    {
        _run.Call("Count");
        Assert.That(() => _run.Call("Todo"), Throws.TypeOf<LearnerException>());

        Assert.That(_run.Call("Count"), Is.EqualTo(2));
    }

    [Test]
    public void Process_that_ends_is_a_crash()
    {
        Assert.That(() => _run.Call("Exit", 0), Throws.TypeOf<FaultException>());
        Assert.That(
            _session.Fault,
            Is.EqualTo(new Fault(Verdict.Crash, "the code ended its own process (exit code 0) instead of returning an answer")));
    }

    [Test]
    public void Case_with_a_fault_asks_no_more()
    {
        Assert.That(() => _run.Call("Exit", 0), Throws.TypeOf<FaultException>());

        Assert.That(() => _run.Call("Half", 1.0), Throws.TypeOf<FaultException>());
    }

    [Test]
    public void Case_after_a_fault_gets_a_fresh_worker()
    {
        _run.Call("Count");
        Assert.That(() => _run.Call("Exit", 1), Throws.TypeOf<FaultException>());
        _session.StartCase();

        Assert.That((_run.Call("Count"), _session.Fault), Is.EqualTo((1, (Fault?)null)));
    }

    [Test]
    public void Stack_overflow_is_a_crash_that_says_so()
    {
        Assert.That(() => _run.Call("Recurse", 1), Throws.TypeOf<FaultException>());
        Assert.That(_session.Fault!.Message, Does.StartWith("stack overflow"));
    }

    [Test]
    public void Flood_of_output_is_an_output_limit()
    {
        Assert.That(() => _run.Call("Print", 2 << 20), Throws.TypeOf<FaultException>());
        Assert.That(_session.Fault!.Verdict, Is.EqualTo(Verdict.OutputLimit));
    }

    [Test]
    public void Function_of_the_test_is_called_back()
    {
        Assert.That(_run.Call("Apply", (Func<double, double>)(x => x * x), 3.0), Is.EqualTo(9));
    }

    [Test]
    public void Function_of_the_test_is_called_back_from_many_threads()
    {
        Assert.That(_run.Call("Parallel", (Func<double, double>)(x => 2 * x), 100), Is.EqualTo(9900));
    }

    [Test]
    public void Function_of_the_test_may_call_the_submission()
    {
        Assert.That(
            _run.Call("Apply", (Func<double, double>)(x => 1 + (double)_run.Call("Half", x)!), 3.0),
            Is.EqualTo(2.5));
    }

    [Test]
    public void Function_that_cannot_work_with_its_argument_makes_a_bad_answer()
    {
        Assert.That(
            () => _run.Call("Measure", (Func<Matrix<double>, double>)(m => m.RowCount)),
            Throws.TypeOf<FaultException>());
        Assert.That(_session.Fault!.Verdict, Is.EqualTo(Verdict.BadAnswer));
    }

    [Test]
    public void Function_that_meets_an_exception_of_the_submission_passes_it_on()
    {
        Assert.That(
            () => _run.Call("Apply", (Func<double, double>)(_ => (int)_run.Call("Todo")!), 1.0),
            Throws.TypeOf<LearnerException>());
        Assert.That(_session.Fault, Is.Null);
    }

    [Test]
    public void Call_after_a_function_that_failed_is_answered()
    {
        Assert.That(
            () => _run.Call("Measure", (Func<Matrix<double>, double>)(m => m.RowCount)),
            Throws.TypeOf<FaultException>());
        _session.StartCase();

        Assert.That(_run.Call("Half", 1.0), Is.EqualTo(0.5));
    }

    [Test]
    public void Object_lives_in_the_worker()
    {
        var counter = Counter(1);
        Method(counter, "Add", 2.0);

        Assert.That(Method(counter, "get_Total"), Is.EqualTo(3));
    }

    [Test]
    public void Objects_meet_in_operators_and_arrays()
    {
        var sum = _run.CallOf("Counter", "op_Addition", Counter(1), Counter(2))!;
        var all = Array.CreateInstance(_run.Type("Counter"), 2);
        all.SetValue(sum, 0);
        all.SetValue(Counter(4), 1);

        Assert.That(_run.CallOf("Counter", "Sum", all), Is.EqualTo(7));
    }

    [Test]
    public void Object_that_comes_back_is_the_one_that_went()
    {
        var counter = Counter(1);

        Assert.That(Method(counter, "Add", 2.0), Is.SameAs(counter));
    }

    [Test]
    public void Object_of_a_worker_that_has_ended_is_refused()
    {
        var counter = Counter(1);
        Assert.That(() => _run.Call("Exit", 1), Throws.TypeOf<FaultException>());
        _session.StartCase();

        Assert.That(
            () => Method(counter, "get_Total"),
            Throws.InvalidOperationException.With.Message.Contain("after the worker it lived in has ended"));
    }

    [TestCase("Loop", 1)]
    [TestCase("Sleep")]
    public void Call_that_does_not_end_is_a_timeout_and_is_not_tried_for_ever(string method, params object[] arguments)
    {
        using var session = _run.Start(_grading, Hasty);
        session.StartCase();
        Assert.That(() => _run.Call(method, arguments), Throws.TypeOf<FaultException>());
        var first = session.Fault!;
        session.StartCase();
        Assert.That(() => _run.Call(method, arguments), Throws.TypeOf<FaultException>());

        Assert.That(
            (first.Verdict, session.Fault),
            Is.EqualTo((Verdict.Timeout, new Fault(Verdict.Timeout, $"Echo.{method} ran out of time in earlier cases and was not tried again"))));
    }

    [Test]
    public void Answer_that_drips_in_for_ever_is_a_timeout()
    {
        using var session = _run.Start(_grading, Hasty);
        session.StartCase();

        Assert.That(() => _run.Call("Drip"), Throws.TypeOf<FaultException>());
        Assert.That(session.Fault!.Verdict, Is.EqualTo(Verdict.Timeout));
    }

    [Test]
    public void Calling_back_for_ever_is_a_timeout()
    {
        using var session = _run.Start(_grading, Hasty);
        session.StartCase();

        Assert.That(() => _run.Call("Forever", (Func<double, double>)(x => x)), Throws.TypeOf<FaultException>());
        Assert.That(session.Fault!.Verdict, Is.EqualTo(Verdict.Timeout));
    }

    [Test]
    public void Time_of_a_submission_ends_too()
    {
        using var session = _run.Start(_grading, Budget.Default with { SubmissionWallTime = TimeSpan.Zero });
        session.StartCase();
        _run.Call("Half", 1.0);

        Assert.That(() => _run.Call("Half", 1.0), Throws.TypeOf<FaultException>());
        Assert.That(session.Fault, Is.EqualTo(new Fault(Verdict.Timeout, "the submission has used up its time")));
    }

    [TestCase(new[] { 1, 0, 0, 0, 17 }, TestName = "Forged_frame_that_is_too_short_is_a_bad_answer")]
    [TestCase(new[] { 5, 0, 0, 0, 17, 99, 0, 0, 0 }, TestName = "Forged_frame_of_another_call_is_a_bad_answer")]
    [TestCase(new[] { 9, 0, 0, 0, 18, 1, 0, 0, 0, 255, 255, 255, 127 }, TestName = "Forged_exception_of_huge_length_is_a_bad_answer")]
    [TestCase(new[] { 255, 255, 255, 127 }, TestName = "Forged_frame_of_huge_length_is_a_bad_answer")]
    [TestCase(new[] { 0, 0, 0, 0 }, TestName = "Forged_frame_of_no_length_is_a_bad_answer")]
    [TestCase(new[] { 1, 0, 0, 0, 77 }, TestName = "Forged_frame_of_no_kind_is_a_bad_answer")]
    [TestCase(new[] { 5, 0, 0, 0, 19, 9, 0, 0, 0 }, TestName = "Forged_callback_is_a_bad_answer")]
    public void Forged(int[] frame)
    {
        Assert.That(() => _run.Call("Forge", frame, false), Throws.TypeOf<FaultException>());
        Assert.That(_session.Fault!.Verdict, Is.EqualTo(Verdict.BadAnswer));
    }

    [Test]
    public void Forged_exception_carries_neither_name_nor_place_out()
    {
        var frame = new Gradus.Worker.Wire.WireWriter();
        frame.Byte(18);
        frame.Int32(1);
        frame.String("x=3.14\nSystem.Exception");
        frame.String("x=3.14");
        frame.String("x=3.14");
        frame.String("x=3.14");
        frame.Int32(314);
        int[] bytes = [.. BitConverter.GetBytes(frame.Length).Concat(frame.Written.ToArray()).Select(b => (int)b)];
        Assert.That(() => _run.Call("Forge", bytes, false), Throws.TypeOf<LearnerException>());

        Assert.That(
            (_session.Thrown!.Name, _session.Thrown.Member, _session.Thrown.Place),
            Is.EqualTo(("Exception", "Echo.Forge", "")));
    }

    [Test]
    public void Exception_that_the_test_asked_for_is_forgotten_with_the_next_answer()
    {
        Assert.That(() => _run.Call("Refuse", 1), Throws.InstanceOf<ArgumentException>());
        _run.Call("Half", 1.0);

        Assert.That(_session.Thrown, Is.Null);
    }

    [Test]
    public void Worker_that_answers_too_early_and_reads_no_more_does_not_hold_up_the_grader()
    {
        using var session = _run.Start(_grading, Hasty);
        session.StartCase();
        int[] answer = [25, 0, 0, 0, 17, 1, 0, 0, 0, .. new int[20]];
        Assert.That(_run.Call("Forge", answer, true), Is.Zero);

        Assert.That(() => _run.Call("Nothing", new double[1 << 17]), Throws.TypeOf<FaultException>());
        Assert.That(session.Fault!.Verdict, Is.EqualTo(Verdict.Timeout));
    }

    private object Counter(double start) =>
        _run.Type("Counter").GetConstructor([typeof(double)])!.Invoke(BindingFlags.DoNotWrapExceptions, null, [start], null);

    private static object? Method(object counter, string name, params object[] arguments) =>
        counter.GetType().GetMethod(name)!.Invoke(counter, BindingFlags.DoNotWrapExceptions, null, arguments, null);
}
