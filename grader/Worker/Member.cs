using System.Reflection;
using Gradus.Worker.Wire;

namespace Gradus.Worker;

/// <summary>One method or constructor of the submission that the tests may call.</summary>
internal sealed class Member
{
    private readonly MethodBase _method;
    private readonly Codec? _self;
    private readonly Codec[] _parameters;
    private readonly Codec? _result;

    private Member(MethodBase method, Codecs codecs)
    {
        _method = method;
        _self = method.IsStatic || method is ConstructorInfo ? null : codecs.For(method.DeclaringType!);
        _parameters = [.. method.GetParameters().Select(p => codecs.For(p.ParameterType))];
        _result = method switch
        {
            ConstructorInfo => codecs.For(method.DeclaringType!),
            MethodInfo { ReturnType: var type } when type != typeof(void) => codecs.For(type),
            _ => null,
        };
    }

    /// <summary>Finds a member by its type's name and its signature as reflection prints it.</summary>
    public static Member Find(Assembly assembly, string type, string signature, Codecs codecs)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var owner = Array.Find(assembly.GetTypes(), t => t.FullName == type) ?? throw new TypeLoadException(type);
        var method = owner.GetMembers(Own).OfType<MethodBase>().FirstOrDefault(m => m.ToString() == signature);
        return new Member(method ?? throw new MissingMethodException(type, signature), codecs);
    }

    /// <summary>
    /// Reads the arguments, calls, and writes which arguments changed, which of them are the result or part of it, and
    /// the result.
    /// </summary>
    public void Invoke(WireReader reader, WireWriter writer)
    {
        var self = _self?.Read(reader);
        var start = reader.Position;
        var arguments = new object?[_parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = _parameters[i].Read(reader);
        }

        var before = Snapshot(arguments);
        var result = _method is ConstructorInfo constructor
            ? constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null)
            : _method.Invoke(self, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        writer.Int64(Changed(arguments, before));
        writer.Int64(Aliased(arguments, result));
        _result?.Write(writer, result);
    }

    private byte[]?[] Snapshot(object?[] arguments)
    {
        var scratch = new WireWriter();
        return [.. arguments.Select((argument, i) =>
        {
            if (!_parameters[i].ByValue || !Storage.CanChange(argument))
            {
                return null;
            }

            scratch.Clear();
            _parameters[i].Write(scratch, argument);
            return scratch.Written.ToArray();
        })];
    }

    /// <summary>A bit for each argument whose bytes are not what they were before the call.</summary>
    private long Changed(object?[] arguments, byte[]?[] before)
    {
        var now = Snapshot(arguments);
        var changed = 0L;
        for (var i = 0; i < now.Length; i++)
        {
            if (now[i] is { } bytes && !bytes.AsSpan().SequenceEqual(before[i]))
            {
                changed |= 1L << i;
            }
        }

        return changed;
    }

    private static long Aliased(object?[] arguments, object? result)
    {
        var parts = Storage.Of(result).ToHashSet(ReferenceEqualityComparer.Instance);
        var aliased = 0L;
        for (var i = 0; i < arguments.Length && parts.Count > 0; i++)
        {
            if (Storage.Of(arguments[i]).Any(parts.Contains))
            {
                aliased |= 1L << i;
            }
        }

        return aliased;
    }
}
