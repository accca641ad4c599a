using System.Collections.Immutable;
using System.Reflection;
using Gradus.Compiling;
using Gradus.Kit;
using Gradus.Running;
using Gradus.Twins;

namespace Gradus.Grader.Tests.Running;

/// <summary>The trial module on its twin, answered by real workers in plain processes.</summary>
internal sealed class TrialRun : IDisposable
{
    private readonly WorkerInstallation _installation = WorkerInstallation.Create();
    private readonly WorkerPool _pool;
    private readonly CompiledSubmission _submission;
    private readonly Assembly _twin;

    public TrialRun()
    {
        var module = Trial.Course.Modules[0];
        _pool = new WorkerPool(new ProcessSandbox(), _installation);
        _twin = new TwinContext(Trial.Course).TwinOf(module);
        Members = Twin.MembersOf(_twin);
        var exercise = module.Exercises[1];
        _submission = new SubmissionCompiler(module, new Surface(module)).Compile(exercise, [module.SolutionOf(exercise)]).Submission
            ?? throw new InvalidOperationException("the trial does not compile");
    }

    public ImmutableArray<TwinMember> Members { get; }

    /// <summary>A new session; calls of the twin in this flow of control go to it.</summary>
    public SubmissionSession Start(GradingSession grading, Budget budget) =>
        SubmissionSession.Current = new SubmissionSession(_submission, _twin, Members, _pool, budget, grading);

    /// <summary>Calls a static method of the twin.</summary>
    public object? Call(string method, params object?[] arguments) => CallOf("Echo", method, arguments);

    public object? CallOf(string type, string method, params object?[] arguments) =>
        Type(type).GetMethod(method)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    public Type Type(string name) => _twin.GetType($"Gradus.Trial.{name}", throwOnError: true)!;

    public void Dispose()
    {
        _pool.Dispose();
        _installation.Dispose();
    }
}
