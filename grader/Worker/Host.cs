using System.Diagnostics;
using System.Runtime.Loader;
using Gradus.Worker.Wire;

namespace Gradus.Worker;

/// <summary>
/// Answers the grader's calls with the learner's code. It holds no test and knows no verdict: all it can do is answer.
/// </summary>
internal sealed class Host
{
    private const int MaxText = 2000;

    private readonly Channel _channel;
    private readonly Handles _handles;
    private readonly Codecs _codecs;
    private readonly Lock _callingBack = new();
    private readonly List<Func<Member>> _members = [];

    public Host(Channel channel)
    {
        _channel = channel;
        _handles = new Handles(CallBack);
        _codecs = new Codecs(_handles);
    }

    /// <summary>Runs until the grader ends the process.</summary>
    public void Serve()
    {
        Ready();
        while (true)
        {
            var message = _channel.Receive();
            switch ((Frame)message.Byte())
            {
                case Frame.Load: Load(message); break;
                case Frame.Call: Call(message); break;
                default: Libc.Exit(4); break;
            }
        }
    }

    private void Ready()
    {
        var message = new WireWriter();
        message.Byte((byte)Frame.Ready);
        _channel.Send(message);
    }

    private void Load(WireReader message)
    {
        for (var count = message.Int32(); count > 0; count--)
        {
            using var earlier = new MemoryStream(message.Block());
            AssemblyLoadContext.Default.LoadFromStream(earlier);
        }

        using var image = new MemoryStream(message.Block());
        using var symbols = new MemoryStream(message.Block());
        var assembly = AssemblyLoadContext.Default.LoadFromStream(image, symbols);
        _handles.Submission = assembly;
        for (var count = message.Int32(); count > 0; count--)
        {
            // Resolved on the first call: a member that cannot be loaded costs only the cases that call it.
            var (type, signature) = (message.String(), message.String());
            var member = new Lazy<Member>(() => Member.Find(assembly, type, signature, _codecs));
            _members.Add(() => member.Value);
        }

        Ready();
    }

    private void Call(WireReader message)
    {
        var call = message.Int32();
        var answer = new WireWriter();
        try
        {
            var member = _members[message.Int32()]();
            answer.Byte((byte)Frame.Returned);
            answer.Int32(call);
            member.Invoke(message, answer);
        }
        catch (Exception exception)
        {
            // Whatever the learner's code throws is an answer; this is the boundary where it becomes one.
            Threw(answer, call, exception);
        }

        _channel.Send(answer);
    }

    private void Threw(WireWriter answer, int call, Exception exception)
    {
        // A static constructor's exception comes wrapped; its cause is what the learner has to know.
        exception = exception is TypeInitializationException { InnerException: { } cause } ? cause : exception;
        answer.Clear();
        answer.Byte((byte)Frame.Threw);
        answer.Int32(call);
        answer.String(string.Join('\n', Types(exception.GetType())));
        answer.String(Clip(exception.Message));
        var frame = new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .FirstOrDefault(f => f.GetMethod()?.DeclaringType?.Assembly == _handles.Submission);
        answer.String(Clip($"{frame?.GetMethod()?.DeclaringType?.Name}.{frame?.GetMethod()?.Name}"));
        answer.String(Clip(frame?.GetFileName() ?? ""));
        answer.Int32(frame?.GetFileLineNumber() ?? 0);
    }

    private object? CallBack(int number, Type result, object?[] arguments, Type[] types)
    {
        // A learner may well differentiate in parallel; the channel takes one question at a time.
        lock (_callingBack)
        {
            var question = new WireWriter();
            question.Byte((byte)Frame.Callback);
            question.Int32(number);
            for (var i = 0; i < arguments.Length; i++)
            {
                _codecs.For(types[i]).Write(question, arguments[i]);
            }

            _channel.Send(question);
            var reply = Reply();
            return result == typeof(void) ? null : _codecs.For(result).Read(reply);
        }
    }

    /// <summary>What the test's function returned; it may itself have called the submission before it did.</summary>
    private WireReader Reply()
    {
        var message = _channel.Receive();
        while ((Frame)message.Byte() == Frame.Call)
        {
            Call(message);
            message = _channel.Receive();
        }

        return message;
    }

    private static IEnumerable<string> Types(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            yield return Clip(type.FullName ?? type.Name);
        }
    }

    private static string Clip(string text) => text.Length <= MaxText ? text : text[..MaxText];
}
