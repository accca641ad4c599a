using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Gradus.Compiling;
using Gradus.Kit;
using Gradus.Results;
using Gradus.Twins;
using Gradus.Worker;
using Gradus.Worker.Wire;
using NUnit.Framework;

namespace Gradus.Running;

/// <summary>
/// One submission while its hidden tests run: each call of the twin becomes a question to the worker, each answer a
/// value, and each way of not answering a fault.
/// </summary>
internal sealed class SubmissionSession : IDisposable
{
    private const int MaxTypes = 20;

    private static readonly AsyncLocal<SubmissionSession?> Slot = new();
    private static readonly TimeSpan BootTime = TimeSpan.FromSeconds(60);

    private readonly CompiledSubmission _submission;
    private readonly ImmutableArray<TwinMember> _members;
    private readonly WorkerPool _pool;
    private readonly Budget _budget;
    private readonly GradingSession _grading;
    private readonly TwinReferences _references;
    private readonly Codecs _codecs;
    private readonly WireWriter _message = new();
    private readonly Dictionary<int, int> _timeouts = [];
    private WorkerProcess? _worker;
    private TimeSpan _spent;
    private int _calls;

    public SubmissionSession(
        CompiledSubmission submission, Assembly twin, ImmutableArray<TwinMember> members, WorkerPool pool, Budget budget,
        GradingSession grading)
    {
        _submission = submission;
        _members = members;
        _pool = pool;
        _budget = budget;
        _grading = grading;
        _references = new TwinReferences(twin);
        _codecs = new Codecs(_references);
    }

    /// <summary>The submission under grading in this flow of control.</summary>
    public static SubmissionSession? Current
    {
        get => Slot.Value;
        set => Slot.Value = value;
    }

    /// <summary>Why the running case got no answer; null when it got all it asked for.</summary>
    public Fault? Fault { get; private set; }

    /// <summary>What the last call of the running case threw; null when it returned.</summary>
    public Thrown? Thrown { get; private set; }

    /// <summary>Answers that the running case got.</summary>
    public int Answers { get; private set; }

    /// <summary>Forgets the case before.</summary>
    public void StartCase()
    {
        (Fault, Thrown, Answers) = (null, null, 0);
        _grading.StartCase();
    }

    /// <summary>Calls a member and returns its answer.</summary>
    public object? Call(int member, RemoteObject? self, object?[] arguments)
    {
        var answer = Ask(member, self, arguments);
        return _members[member].Result is { } type ? ReadAnswer(() => Value(answer, type, member)) : null;
    }

    /// <summary>Calls a constructor and returns the new object's number.</summary>
    public RemoteObject Construct(int member, object?[] arguments)
    {
        var answer = Ask(member, null, arguments);
        return ReadAnswer(() => _references.Remote(answer.Int32()));
    }

    public void Dispose() => _worker?.Dispose();

    private WireReader Ask(int member, RemoteObject? self, object?[] arguments)
    {
        Refuse(member);
        Thrown = null;
        var (start, spent) = (Stopwatch.GetTimestamp(), _spent);
        try
        {
            var worker = _worker ??= Load(Boot());
            var watch = worker.Watch(_budget.CallProcessorTime, _budget.CallWallTime);
            var call = ++_calls;
            worker.Send(Question(call, member, self, arguments), watch);
            return Answer(worker, watch, call, member);
        }
        catch (FaultException exception)
        {
            Lose(member, exception.Fault);
            throw;
        }
        finally
        {
            _spent = spent + Stopwatch.GetElapsedTime(start);
        }
    }

    /// <summary>Does not ask what has no chance of an answer.</summary>
    private void Refuse(int member)
    {
        Fault ??= _timeouts.GetValueOrDefault(member) >= _budget.TimeoutsPerMember
            ? new Fault(Verdict.Timeout, $"{_members[member].Name} ran out of time in earlier cases and was not tried again")
            : _spent > _budget.SubmissionWallTime ? new Fault(Verdict.Timeout, "the submission has used up its time") : null;
        if (Fault is not null)
        {
            throw new FaultException(Fault);
        }
    }

    /// <summary>A worker that runs. No byte of the submission is in it yet, so what goes wrong here is ours.</summary>
    private WorkerProcess Boot()
    {
        WorkerProcess? worker = null;
        try
        {
            worker = _pool.Take();
            Expect(worker, Frame.Ready, worker.Watch(BootTime, BootTime));
            return worker;
        }
        catch (Exception exception) when (exception is FaultException or InvalidOperationException)
        {
            worker?.Dispose();
            throw new FaultException(new Fault(Verdict.GraderError, $"a worker did not start: {exception.Message}"));
        }
    }

    private WorkerProcess Load(WorkerProcess worker)
    {
        _worker = worker;
        _message.Clear();
        _message.Byte((byte)Frame.Load);
        _message.Int32(_submission.Models.Length);
        foreach (var model in _submission.Models)
        {
            _message.Block(model);
        }

        _message.Block(_submission.Image);
        _message.Block(_submission.Symbols);
        _message.Int32(_members.Length);
        foreach (var member in _members)
        {
            _message.String(member.Type);
            _message.String(member.Signature);
        }

        var watch = worker.Watch(_budget.CallProcessorTime, _budget.CallWallTime);
        worker.Send(_message, watch);
        Expect(worker, Frame.Ready, watch);
        return worker;
    }

    private static void Expect(WorkerProcess worker, Frame expected, CallWatch watch)
    {
        if ((Frame)worker.Receive(watch).Byte() != expected)
        {
            throw new FaultException(Unreadable);
        }
    }

    private WireWriter Question(int call, int member, RemoteObject? self, object?[] arguments)
    {
        _message.Clear();
        _message.Byte((byte)Frame.Call);
        _message.Int32(call);
        _message.Int32(member);
        if (_members[member].Self is not null)
        {
            _message.Int32(self is null ? 0 : _references.HandleOf(self));
        }

        foreach (var (type, argument) in _members[member].Parameters.Zip(arguments))
        {
            _codecs.For(type).Write(_message, argument);
        }

        return _message;
    }

    private WireReader Answer(WorkerProcess worker, CallWatch watch, int call, int member)
    {
        while (true)
        {
            var message = worker.Receive(watch);
            switch ((Frame)message.Byte())
            {
                case Frame.Callback:
                    CallBack(worker, watch, message);
                    break;
                case Frame.Returned when ReadAnswer(message.Int32) == call:
                    ReportInputs(message, member);
                    Answers++;
                    return message;
                case Frame.Threw when ReadAnswer(message.Int32) == call:
                    throw Raise(ReadAnswer(() => ReadThrown(message, member)));
                default:
                    throw new FaultException(Unreadable);
            }
        }
    }

    private void CallBack(WorkerProcess worker, CallWatch watch, WireReader message)
    {
        var (callback, arguments) = ReadAnswer(() =>
        {
            var callback = _references.CallbackOf(message.Int32());
            var parameters = InvokeOf(callback).GetParameters();
            return (callback, parameters.Select(p => _codecs.For(p.ParameterType).Read(message)).ToArray());
        });
        var result = Invoke(callback, arguments);
        var reply = new WireWriter();
        reply.Byte((byte)Frame.CallbackResult);
        if (InvokeOf(callback).ReturnType is var type && type != typeof(void))
        {
            _codecs.For(type).Write(reply, result);
        }

        worker.Send(reply, watch);
    }

    /// <summary>Calls a test's function, with whatever arguments the submission came up with.</summary>
    private object? Invoke(Delegate callback, object?[] arguments)
    {
        try
        {
            return InvokeOf(callback).Invoke(callback, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        }
        catch (Exception exception) when (exception is LearnerException or LearnerArgumentException or ResultStateException)
        {
            // The test has seen enough, and the worker waits for a result that will not come.
            EndWorker();
            throw;
        }
        catch (Exception exception) when (exception is not FaultException)
        {
            // The function works for every model solution, so what it was called with is to blame.
            throw new FaultException(new Fault(
                Verdict.BadAnswer, "the code called the function that it was given with an argument that this cannot work with"));
        }
    }

    private static MethodInfo InvokeOf(Delegate callback) => callback.GetType().GetMethod("Invoke")
        ?? throw new InvalidOperationException($"{callback.GetType()} cannot be invoked");

    private void ReportInputs(WireReader message, int member)
    {
        var (changed, aliased) = ReadAnswer(() => (message.Int64(), message.Int64()));
        for (var i = 0; i < _members[member].Parameters.Count(); i++)
        {
            if ((changed >> i & 1) != 0)
            {
                _grading.ReportChangedInput(_members[member].Parameter(i));
            }

            if ((aliased >> i & 1) != 0)
            {
                _grading.ReportAliasedInput(_members[member].Parameter(i));
            }
        }
    }

    private object? Value(WireReader answer, Type type, int member)
    {
        var value = _codecs.For(type).Read(answer);
        answer.End();
        return value ?? throw new FaultException(new Fault(Verdict.BadAnswer, $"{_members[member].Name} returned null"));
    }

    /// <summary>Names and places are believed where they are the submission's own: others could carry a hidden input out.</summary>
    private Thrown ReadThrown(WireReader message, int member)
    {
        var types = message.String().Split('\n', MaxTypes);
        var (text, name, file, line) = (message.String(), message.String(), message.String(), message.Int32());
        message.End();
        var known = _members.FirstOrDefault(m => m.Name == name) ?? _members[member];
        return _submission.HasLine(file, line)
            ? new Thrown([.. types], text, known.Name, file, line)
            : new Thrown([.. types], text, known.Name, "", 0);
    }

    private Exception Raise(Thrown thrown)
    {
        Thrown = thrown;
        return thrown switch
        {
            _ when thrown.Is<OutOfMemoryException>() => new FaultException(
                new Fault(Verdict.OutOfMemory, "the code asked for more memory than its sandbox has")),
            _ when thrown.Is<ArgumentException>() => new LearnerArgumentException(thrown),
            _ => new LearnerException(thrown),
        };
    }

    /// <summary>Reads a stranger's bytes: whatever is wrong with them makes the answer a bad one.</summary>
    private T ReadAnswer<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception
            is WireException or ArgumentException or OverflowException or OutOfMemoryException or FaultException)
        {
            var fault = (exception as FaultException)?.Fault ?? Unreadable;
            Fault = fault;
            throw new FaultException(fault);
        }
    }

    private static Fault Unreadable => new(Verdict.BadAnswer, "the answer cannot be read: it is not of the declared type");

    private void Lose(int member, Fault fault)
    {
        if (Fault is null && fault.Verdict == Verdict.Timeout)
        {
            _timeouts[member] = _timeouts.GetValueOrDefault(member) + 1;
        }

        Fault ??= fault;
        EndWorker();
    }

    /// <summary>The next call gets a fresh worker: whatever state this one is in, it dies with it.</summary>
    private void EndWorker()
    {
        _worker?.Dispose();
        _worker = null;
        _references.Forget();
    }
}
