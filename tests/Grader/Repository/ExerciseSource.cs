using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Grader.Tests.Repository;

internal sealed record ExerciseSource(string Module, string Stem, TypeDeclarationSyntax Type)
{
    public string SolutionPath => $"solutions/{Module}/{Stem}.cs";

    public string StubPath => $"exercises/{Module}/{Stem}.cs";

    public string PublicTestsPath => $"exercises/{Module}/Tests/{Stem}Tests.cs";

    public string HiddenTestsPath => $"tests/Hidden/{Module}/{Stem}Tests.cs";

    public int Order => Type.AttributeLists
        .SelectMany(l => l.Attributes)
        .SelectMany(a => a.ArgumentList?.Arguments ?? [])
        .Where(a => a.NameEquals?.Name.ToString() == "Order")
        .Select(a => a.Expression is LiteralExpressionSyntax { Token.Value: int order } ? order : 0)
        .FirstOrDefault();

    public static IReadOnlyList<ExerciseSource> All { get; } =
    [
        .. from path in RepositoryRoot.Files("solutions", "*.cs")
           let parts = path.Split('/')
           where parts.Length == 3
           from type in Types(path)
           where type.AttributeLists.SelectMany(l => l.Attributes).Any(a => a.Name.ToString() == "Exercise")
           select new ExerciseSource(parts[1], Path.GetFileNameWithoutExtension(path), type),
    ];

    public override string ToString() => $"{Module}/{Stem}";

    private static IEnumerable<TypeDeclarationSyntax> Types(string path) =>
        CSharpSyntaxTree.ParseText(RepositoryRoot.Read(path)).GetRoot()
            .DescendantNodes()
            .OfType<TypeDeclarationSyntax>();
}
