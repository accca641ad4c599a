using System.Reflection;

namespace Gradus.Twins;

/// <summary>A member of a twin that the worker is asked to call.</summary>
internal sealed class TwinMember(MethodBase method)
{
    private readonly ParameterInfo[] _parameters = method.GetParameters();

    /// <summary>The full name of its class.</summary>
    public string Type { get; } = method.DeclaringType?.FullName ?? "";

    /// <summary>The signature as reflection prints it: the same in the learner's assembly.</summary>
    public string Signature { get; } = method.ToString() ?? "";

    /// <summary>Class and method, as a message names it: <c>Affine.Backward</c>.</summary>
    public string Name { get; } = method is ConstructorInfo
        ? $"new {method.DeclaringType?.Name}"
        : $"{method.DeclaringType?.Name}.{method.Name}";

    /// <summary>The type an object is called on; null for static members and constructors.</summary>
    public Type? Self { get; } = method.IsStatic || method is ConstructorInfo ? null : method.DeclaringType;

    /// <summary>The types of the parameters.</summary>
    public IEnumerable<Type> Parameters => _parameters.Select(p => p.ParameterType);

    /// <summary>The type of the answer; null for none.</summary>
    public Type? Result { get; } = method switch
    {
        ConstructorInfo => method.DeclaringType,
        MethodInfo { ReturnType: var type } when type != typeof(void) => type,
        _ => null,
    };

    /// <summary>The name of a parameter.</summary>
    public string Parameter(int index) => _parameters[index].Name ?? "";
}
