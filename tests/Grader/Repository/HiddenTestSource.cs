using System.Globalization;
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

    public static IEnumerable<string> CasesOf(string exercise) =>
        All.Where(t => t.Exercise == exercise).SelectMany(t => t.CaseIds).Select(id => $"{exercise}: {id}");

    public bool Bears(string attribute) =>
        Method.AttributeLists.SelectMany(l => l.Attributes).Any(a => a.Name.ToString() == attribute);

    public override string ToString() => $"{Path}: {Method.Identifier.ValueText}";

    private string Exercise => System.IO.Path.GetFileName(Path)[..^"Tests.cs".Length];

    private IEnumerable<string> CaseIds
    {
        get
        {
            string name = Method.Identifier.ValueText;
            return Seeds() is 0 ? [name] : Enumerable.Range(1, Seeds()).Select(seed => $"{name}({seed})");
        }
    }

    private int Seeds() => Method.ParameterList.Parameters
        .SelectMany(p => p.AttributeLists)
        .SelectMany(l => l.Attributes)
        .Where(a => a.Name.ToString() == "Seeds")
        .Select(a => int.Parse(a.ArgumentList?.Arguments[0].ToString() ?? "0", CultureInfo.InvariantCulture))
        .FirstOrDefault();

    private static IEnumerable<MethodDeclarationSyntax> Methods(string path) =>
        CSharpSyntaxTree.ParseText(RepositoryRoot.Read(path)).GetRoot()
            .DescendantNodes()
            .OfType<MethodDeclarationSyntax>();
}
