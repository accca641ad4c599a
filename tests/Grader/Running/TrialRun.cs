using System.Collections.Immutable;
using System.Reflection;
using Gradus.Compiling;
using Gradus.Curriculum;
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
        : this(Trial.Course, Trial.Course.Modules[0].Exercises[1])
    {
    }

    public TrialRun(Catalog course, Exercise exercise)
    {
        var module = course.ModuleOf(exercise);
        var models = new ModelAssemblies(course);
        _pool = new WorkerPool(new ProcessSandbox(), _installation);
        _twin = new TwinContext(course).TwinOf(module);
        Members = Twin.MembersOf(_twin);
        _submission = new SubmissionCompiler(module, new Surface(module, models), models).Compile(exercise, [module.SolutionOf(exercise)]).Submission
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

    public Type Type(string name) => _twin.GetType($"{_twin.GetName().Name}.{name}", throwOnError: true)!;

    public void Dispose()
    {
        _pool.Dispose();
        _installation.Dispose();
    }
}
