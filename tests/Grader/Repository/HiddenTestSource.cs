using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Grader.Tests.Repository;

internal sealed record HiddenTestSource(string Path, MethodDeclarationSyntax Method)
{
    private static readonly string[] TestAttributes = ["Test", "TestCase", "TestCaseSource", "Theory"];

    public static IReadOnlyList<HiddenTestSource> All { get; } =
    [
        .. from path in RepositoryRoot.Files("tests/Hidden", "*Tests.cs")
           from method in Methods(path)
           let test = new HiddenTestSource(path, method)
           where TestAttributes.Any(test.Bears)
           select test,
    ];

    public bool Bears(string attribute) =>
        Method.AttributeLists.SelectMany(l => l.Attributes).Any(a => a.Name.ToString() == attribute);

    public override string ToString() => $"{Path}: {Method.Identifier.ValueText}";

    private static IEnumerable<MethodDeclarationSyntax> Methods(string path) =>
        CSharpSyntaxTree.ParseText(RepositoryRoot.Read(path)).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>();
}
