using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Gradus.Compiling;
using Gradus.Kit;
using Gradus.Results;
using Gradus.Twins;
using Gradus.Worker;
using Gradus.Worker.Wire;

namespace Gradus.Running;

/// <summary>
/// One submission while its hidden tests run: each call of the twin becomes a question to the worker, each answer a
/// value, and each way of not answering a fault.
/// </summary>
internal sealed class SubmissionSession : IDisposable
{
    private const int MaxThrown = 1 << 16;

    private static readonly AsyncLocal<SubmissionSession?> Slot = new();

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
        if (Fault is not null)
        {
            throw new FaultException(Fault);
        }

        Thrown = null;
        var start = Stopwatch.GetTimestamp();
        try
        {
            Refuse(member);
            var worker = _worker ??= Load(Boot(_pool.Take()));
            var watch = worker.Watch(_budget);
            worker.Send(Question(member, self, arguments), watch);
            return Answer(worker, member, watch);
        }
        catch (FaultException exception)
        {
            Lose(member, exception.Fault);
            throw;
        }
        catch (WireException)
        {
            Lose(member, Unreadable);
            throw new FaultException(Unreadable);
        }
        finally
        {
            _spent += Stopwatch.GetElapsedTime(start);
        }
    }

    /// <summary>Does not ask what has no chance of an answer.</summary>
    private void Refuse(int member)
    {
        if (_timeouts.GetValueOrDefault(member) >= _budget.TimeoutsPerMember)
        {
            throw new FaultException(new Fault(
                Verdict.Timeout, $"{_members[member].Name} ran out of time in earlier cases and was not tried again"));
        }

        if (_spent > _budget.SubmissionWallTime)
        {
            throw new FaultException(new Fault(Verdict.Timeout, "the submission has used up its time"));
        }
    }

    /// <summary>Waits until a worker runs. No byte of the submission is in it yet, so what goes wrong here is ours.</summary>
    private WorkerProcess Boot(WorkerProcess worker)
    {
        try
        {
            Expect(worker, Frame.Ready);
            return worker;
        }
        catch (FaultException exception)
        {
            worker.Dispose();
            throw new FaultException(new Fault(Verdict.GraderError, $"a worker did not start: {exception.Message}"));
        }
    }

    private WorkerProcess Load(WorkerProcess worker)
    {
        _message.Clear();
        _message.Byte((byte)Frame.Load);
        _message.Block(_submission.Image);
        _message.Int32(_members.Length);
        foreach (var member in _members)
        {
            _message.String(member.Type);
            _message.String(member.Signature);
        }

        _worker = worker;
        worker.Send(_message, worker.Watch(_budget));
        Expect(worker, Frame.Ready);
        return worker;
    }

    private void Expect(WorkerProcess worker, Frame expected)
    {
        var message = worker.Receive(worker.Watch(_budget));
        if ((Frame)message.Byte() != expected)
        {
            throw new FaultException(Unreadable);
        }
    }

    private WireWriter Question(int member, RemoteObject? self, object?[] arguments)
    {
        _message.Clear();
        _message.Byte((byte)Frame.Call);
        _message.Int32(++_calls);
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

    private WireReader Answer(WorkerProcess worker, int member, CallWatch watch)
    {
        while (true)
        {
            var message = worker.Receive(watch);
            switch ((Frame)message.Byte())
            {
                case Frame.Callback:
                    worker.Send(CallBack(message), watch);
                    break;
                case Frame.Returned when message.Int32() == _calls:
                    ReportInputs(message, member);
                    Answers++;
                    return message;
                case Frame.Threw when message.Int32() == _calls:
                    throw Raise(ReadThrown(message));
                default:
                    throw new FaultException(Unreadable);
            }
        }
    }

    private WireWriter CallBack(WireReader message)
    {
        var callback = _references.CallbackOf(message.Int32());
        var invoke = callback.GetType().GetMethod("Invoke") ?? throw new NotSupportedException($"{callback.GetType()} is no delegate");
        var arguments = ReadAnswer(() => invoke.GetParameters().Select(p => _codecs.For(p.ParameterType).Read(message)).ToArray());
        var reply = new WireWriter();
        reply.Byte((byte)Frame.CallbackResult);
        var result = Invoke(callback, invoke, arguments);
        if (invoke.ReturnType != typeof(void))
        {
            _codecs.For(invoke.ReturnType).Write(reply, result);
        }

        return reply;
    }

    /// <summary>The test's own function, on arguments that the submission chose: what it cannot take is not its fault.</summary>
    private static object? Invoke(Delegate callback, MethodInfo invoke, object?[] arguments)
    {
        try
        {
            return invoke.Invoke(callback, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        }
        catch (Exception exception) when (exception is not FaultException)
        {
            throw new FaultException(new Fault(
                Verdict.BadAnswer, "the function that the code was given cannot work with what it was called with: look at its shape first"));
        }
    }

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

    private Thrown ReadThrown(WireReader message)
    {
        if (message.Left > MaxThrown)
        {
            throw new WireException($"found an exception of {message.Left} bytes");
        }

        ImmutableArray<string> types = [.. message.String().Split('\n')];
        var (member, place) = ThrowSite.Of(_submission, message.Int32(), message.Int32());
        message.End();
        return new Thrown(types, member, place);
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
        catch (Exception exception) when (exception is WireException or ArgumentException or OverflowException or FaultException)
        {
            var fault = (exception as FaultException)?.Fault ?? Unreadable;
            Fault = fault;
            throw new FaultException(fault);
        }
    }

    private static Fault Unreadable => new(Verdict.BadAnswer, "the answer cannot be read: it is not of the declared type");

    private void Lose(int member, Fault fault)
    {
        Fault = fault;
        if (fault.Verdict == Verdict.Timeout)
        {
            _timeouts[member] = _timeouts.GetValueOrDefault(member) + 1;
        }

        // The next case gets a fresh worker: whatever state this one is in, it dies with it.
        _worker?.Dispose();
        _worker = null;
        _references.Forget();
    }
}
