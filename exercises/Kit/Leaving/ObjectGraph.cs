using System.Collections;
using System.Collections.Concurrent;
using System.Numerics.Tensors;
using System.Reflection;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Kit;

/// <summary>
/// Walks what an object holds: records, tuples, classes, lists and arrays of those, down to the parts that hold
/// numbers or text. Works off a list, so that a graph may be as deep as it likes, and meets every object once.
/// </summary>
internal static class ObjectGraph
{
    private const BindingFlags DeclaredFields =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly string[] OpenTypes =
        ["System.Collections.", "System.Tuple`", "System.Numerics.Tensors.", "MathNet.Numerics.LinearAlgebra."];

    private static readonly ConcurrentDictionary<Type, FieldInfo[]> FieldsOf = new();

    /// <summary>
    /// The parts of <paramref name="root"/>, always in the same order. A part that is null is listed too.
    /// </summary>
    public static IEnumerable<(GraphPath Path, object? Part)> Parts(string name, object? root)
    {
        var met = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(GraphPath Path, object? Value)>([(new GraphPath(null, name), root)]);
        while (open.TryPop(out (GraphPath Path, object? Value) next))
        {
            if (next.Value is null || IsPart(next.Value))
            {
                yield return next;
            }
            else if (!IsOpaque(next.Value) && (next.Value is ValueType || met.Add(next.Value)))
            {
                foreach ((string segment, object? value) in Children(next.Value).Reverse())
                {
                    open.Push((new GraphPath(next.Path, segment), value));
                }
            }
        }
    }

    private static bool IsPart(object value) =>
        value is Matrix<double> or Vector<double> or Tensor<double> or string or decimal
        || IsPlain(value.GetType())
        || (value is Array && (IsPlain(value.GetType().GetElementType()) || value is string[] or decimal[]));

    private static bool IsPlain(Type? type) => type is { IsPrimitive: true } or { IsEnum: true };

    private static bool IsOpaque(object value) =>
        value is Delegate or MemberInfo or Pointer or IComparer or IEqualityComparer;

    private static IEnumerable<(string Segment, object? Value)> Children(object value) =>
        value is IList list
            ? list.Cast<object?>().Select((element, i) => ($"[{i}]", element))
            : FieldsOf.GetOrAdd(value.GetType(), type => [.. Fields(type)])
                .Select(field => ($".{NameOf(field)}", field.GetValue(value)));

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(DeclaredFields).Where(IsOpen))
            {
                yield return field;
            }
        }
    }

    /// <summary>
    /// What an object keeps to itself is its own affair: a layer may well remember its input. Structs, tuples and
    /// collections have nothing to themselves.
    /// </summary>
    private static bool IsOpen(FieldInfo field) =>
        field.DeclaringType is { } type
        && !field.FieldType.IsPointer
        && (field.IsPublic
            || type.IsValueType
            || OpenTypes.Any(start => type.FullName?.StartsWith(start, StringComparison.Ordinal) == true)
            || type.GetProperty(NameOf(field))?.GetMethod?.IsPublic == true);

    // The compiler keeps the property Dx in a field <Dx>k__BackingField.
    private static string NameOf(FieldInfo field) =>
        field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;
}
