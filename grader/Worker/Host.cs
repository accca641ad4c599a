using System.Diagnostics;
using System.Runtime.Loader;
using Gradus.Worker.Wire;

namespace Gradus.Worker;

/// <summary>
/// Answers the grader's calls with the learner's code. It holds no test and knows no verdict: all it can do is answer.
/// </summary>
internal sealed class Host
{
    private const int MaxName = 2000;

    private readonly Channel _channel;
    private readonly Handles _handles;
    private readonly Codecs _codecs;
    private readonly WireWriter _answer = new();
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
        _answer.Clear();
        _answer.Byte((byte)Frame.Ready);
        _channel.Send(_answer);
    }

    private void Load(WireReader message)
    {
        using var image = new MemoryStream(message.Block());
        var assembly = AssemblyLoadContext.Default.LoadFromStream(image);
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
        try
        {
            var member = _members[message.Int32()]();
            _answer.Clear();
            _answer.Byte((byte)Frame.Returned);
            _answer.Int32(call);
            member.Invoke(message, _answer);
        }
        catch (Exception exception)
        {
            // Whatever the learner's code throws is an answer; this is the boundary where it becomes one.
            Threw(call, exception);
        }

        _channel.Send(_answer);
    }

    private void Threw(int call, Exception exception)
    {
        // A static constructor's exception comes wrapped; its cause is what the learner has to know.
        exception = exception is TypeInitializationException { InnerException: { } cause } ? cause : exception;
        _answer.Clear();
        _answer.Byte((byte)Frame.Threw);
        _answer.Int32(call);
        _answer.String(string.Join('\n', Types(exception.GetType())));
        var frame = new StackTrace(exception, fNeedFileInfo: false).GetFrames()
            .FirstOrDefault(f => f.GetMethod()?.Module.Assembly == _handles.Submission);
        _answer.Int32(frame?.GetMethod()?.MetadataToken ?? 0);
        _answer.Int32(frame?.GetILOffset() ?? 0);
    }

    private object? CallBack(int number, Type result, object?[] arguments, Type[] types)
    {
        var question = new WireWriter();
        question.Byte((byte)Frame.Callback);
        question.Int32(number);
        for (var i = 0; i < arguments.Length; i++)
        {
            _codecs.For(types[i]).Write(question, arguments[i]);
        }

        _channel.Send(question);
        var message = _channel.Receive();
        return (Frame)message.Byte() == Frame.CallbackResult && result != typeof(void)
            ? _codecs.For(result).Read(message)
            : null;
    }

    private static IEnumerable<string> Types(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            var name = type.FullName ?? type.Name;
            yield return name.Length <= MaxName ? name : name[..MaxName];
        }
    }
}
