using Gradus.Curriculum;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Compiling;

/// <summary>Compares the public surface of a submission with that of the exercise.</summary>
internal static class Surface
{
    private static readonly Dictionary<Exercise, IReadOnlyList<ISymbol>> Known = [];

    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeModifiers)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName);

    /// <summary>What the submission lacks, as found and expected; null when it has all.</summary>
    public static string? Missing(CourseModule module, Exercise exercise, Compilation submission)
    {
        var name = $"{module.AssemblyName}.{exercise.Name}";
        if (submission.Assembly.GetTypeByMetadataName(name) is not { } type)
        {
            return $"found {Declared(submission)}; expected the class {exercise.Name} in the namespace {module.AssemblyName}";
        }

        var missing = Of(module, exercise).FirstOrDefault(m => !Has(type, m));
        return missing is null ? null : $"found {Found(type, missing)}; expected {missing.ToDisplayString(Format)}";
    }

    /// <summary>The public members of the model solution's class and of the types nested in it.</summary>
    private static IReadOnlyList<ISymbol> Of(CourseModule module, Exercise exercise)
    {
        lock (Known)
        {
            if (!Known.TryGetValue(exercise, out var members))
            {
                var model = CSharpCompilation.Create(
                    module.AssemblyName,
                    [Source.ImplicitUsings, .. module.Sources.Select(s => Source.Parse(s.Name, s.Text))],
                    References.ForSubmissions,
                    new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
                var type = model.Assembly.GetTypeByMetadataName($"{module.AssemblyName}.{exercise.Name}");
                Known[exercise] = members = [.. Public(type!)];
            }

            return members;
        }
    }

    private static IEnumerable<ISymbol> Public(INamedTypeSymbol type) =>
        type.GetMembers()
            .Where(m => m.DeclaredAccessibility == Accessibility.Public && !m.IsImplicitlyDeclared)
            .SelectMany(m => m is INamedTypeSymbol nested ? Public(nested).Prepend(nested) : [m]);

    private static bool Has(INamedTypeSymbol type, ISymbol member)
    {
        var id = member.GetDocumentationCommentId();
        return Public(type).Any(m => m.GetDocumentationCommentId() == id && TypeOf(m) == TypeOf(member) && m.IsStatic == member.IsStatic);
    }

    private static string? TypeOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ReturnType.ToDisplayString(),
        IPropertySymbol property => property.Type.ToDisplayString(),
        IFieldSymbol field => field.Type.ToDisplayString(),
        _ => null,
    };

    private static string Found(INamedTypeSymbol type, ISymbol member) =>
        Public(type).FirstOrDefault(m => m.Name == member.Name && m.Kind == member.Kind) is { } other
            ? other.ToDisplayString(Format)
            : $"no public {member.Name} in {type.Name}";

    private static string Declared(Compilation submission)
    {
        var own = submission.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Select(d => d.Identifier.Text).Distinct().Take(5).ToArray();
        return own.Length == 0 ? "no class" : $"the types {string.Join(", ", own)}";
    }
}
