using System.Reflection;

namespace Gradus.Grader.Tests.Twins;

/// <summary>The public surface of an assembly as lines of text.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Assembly assembly) =>
        assembly.GetExportedTypes().SelectMany(type => type.GetMembers(Declared).Select(Describe).Prepend(Describe(type))).Order();

    private static string Describe(Type type) =>
        $"{type.FullName} : {type.BaseType} {type.Attributes & ~TypeAttributes.BeforeFieldInit}";

    private static string Describe(MemberInfo member) => member switch
    {
        MethodBase method => $"{member.DeclaringType}: {(method.IsStatic ? "static " : "")}{method} ({string.Join(", ", method.GetParameters().Select(Describe))})",
        _ => $"{member.DeclaringType}: {member.MemberType} {member}",
    };

    private static string Describe(ParameterInfo parameter) =>
        parameter.HasDefaultValue ? $"{parameter.Name} = {parameter.DefaultValue}" : parameter.Name ?? "";
}
