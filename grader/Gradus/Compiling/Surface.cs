using Gradus.Analyzers.Roles;
using Gradus.Curriculum;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Compiling;

/// <summary>The public surface of a module's model solutions: what a submission must offer, and the roles of its methods.</summary>
internal sealed class Surface
{
    // As a learner writes it, without namespaces.
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private readonly CourseModule _module;
    private readonly Dictionary<string, ISymbol[]> _members;
    private readonly Dictionary<string, string> _kinds;

    /// <summary>Reads the surface of a module.</summary>
    public Surface(CourseModule module, ModelAssemblies earlier)
    {
        var model = CSharpCompilation.Create(
            module.AssemblyName,
            [Source.ImplicitUsings, .. module.Sources.Select(s => Source.Parse(s.Name, s.Text))],
            earlier.ReferencesOf(module),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
        _module = module;
        _members = module.Exercises.ToDictionary(
            e => e.Name,
            e => model.Assembly.GetTypeByMetadataName(FullName(e)) is { } type ? Public(type).ToArray() : []);
        _kinds = module.Exercises.ToDictionary(
            e => e.Name, e => model.Assembly.GetTypeByMetadataName(FullName(e)) is { } type ? KindOf(type) : "");
        Roles = ExerciseRoles.ReadFrom(model);
    }

    /// <summary>Which methods are a Forward, a Backward, a Loss, whatever the submission says of itself.</summary>
    public ExerciseRoles Roles { get; }

    /// <summary>What the submission lacks, as found and expected; null when it has all.</summary>
    public string? Missing(Exercise exercise, Compilation submission, IReadOnlyCollection<SyntaxTree> own)
    {
        if (submission.Assembly.GetTypeByMetadataName(FullName(exercise)) is not { } type)
        {
            return $"found {Declared(own)}; expected the class {exercise.Name} in the namespace {_module.AssemblyName}";
        }

        if (KindOf(type) != _kinds[exercise.Name])
        {
            return $"found the {KindOf(type)} {exercise.Name}; expected a {_kinds[exercise.Name]}";
        }

        var missing = _members[exercise.Name].FirstOrDefault(m => !Has(type, m));
        return missing is null ? null : $"found {Found(type, missing)}; expected {missing.ToDisplayString(Format)}";
    }

    private string FullName(Exercise exercise) => $"{_module.AssemblyName}.{exercise.Name}";

    /// <summary>The public members of a class and of the types nested in it.</summary>
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
        IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true } record =>
            string.Join(", ", record.Parameters.Select(p => p.Name)),
        IMethodSymbol method => method.ReturnType.ToDisplayString(),
        IPropertySymbol property => property.Type.ToDisplayString(),
        IFieldSymbol field => field.Type.ToDisplayString(),
        INamedTypeSymbol type => KindOf(type),
        _ => null,
    };

    private static string KindOf(INamedTypeSymbol type) =>
        type.IsRecord ? type.IsValueType ? "record struct" : "record" : type.TypeKind.ToString().ToLowerInvariant();

    private static string Found(INamedTypeSymbol type, ISymbol member) =>
        Public(type).FirstOrDefault(m => m.Name == member.Name && m.Kind == member.Kind) is { } other
            ? other.ToDisplayString(Format)
            : $"no public {member.Name} in {type.Name}";

    private static string Declared(IEnumerable<SyntaxTree> own)
    {
        var types = own.SelectMany(t => t.GetRoot().DescendantNodes(n => n is not TypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>())
            .Select(FullName).Distinct().Take(5).ToArray();
        return types.Length == 0 ? "no class" : $"{string.Join(", ", types)}";
    }

    private static string FullName(BaseTypeDeclarationSyntax type) =>
        string.Join('.', type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Select(n => n.Name.ToString()).Reverse().Append(type.Identifier.Text));
}
