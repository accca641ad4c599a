using System.Reflection;

namespace Gradus.Worker.Wire;

/// <summary>A record or a tuple: the parts in the order of its public constructor.</summary>
internal sealed class DataCodec : Codec
{
    private readonly bool _nullable;
    private readonly ConstructorInfo _constructor;
    private readonly (Func<object, object?> Get, Codec Codec)[] _parts;

    public DataCodec(Type type, Codecs codecs)
    {
        _nullable = !type.IsValueType;
        _constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)
            ?? throw new NotSupportedException($"{type} crosses by value and needs a public constructor");
        _parts = [.. _constructor.GetParameters().Select(p => (Part(type, p), codecs.For(p.ParameterType)))];
    }

    public override int MinSize => _nullable ? 1 : _parts.Sum(p => p.Codec.MinSize);

    public override bool ByValue => _parts.All(p => p.Codec.ByValue);

    /// <summary>Whether a type is a record or a tuple.</summary>
    public static bool Handles(Type type) =>
        type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true
        || type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;

    public override void Write(WireWriter writer, object? value)
    {
        if (_nullable)
        {
            writer.Byte(value is null ? (byte)0 : (byte)1);
        }

        if (value is not null)
        {
            foreach (var (get, codec) in _parts)
            {
                codec.Write(writer, get(value));
            }
        }
    }

    public override object? Read(WireReader reader) =>
        _nullable && !reader.Boolean()
            ? null
            : _constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [.. _parts.Select(p => p.Codec.Read(reader))], null);

    private static Func<object, object?> Part(Type type, ParameterInfo parameter)
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase;
        if (type.GetProperty(parameter.Name!, Any) is { } property)
        {
            return property.GetValue;
        }

        return type.GetField(parameter.Name!, Any) is { } field
            ? field.GetValue
            : throw new NotSupportedException($"{type} has no property named like its parameter {parameter.Name}");
    }
}
