using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.Analyzers.Tests.Harness;

/// <summary>A project as a learner's: the kit's attributes, MathNet, Tensors, implicit usings, current C#.</summary>
internal static class LearnerProject
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    private const string Usings = ImplicitUsings + """
        global using System.Numerics.Tensors;
        global using Gradus.Kit;
        global using MathNet.Numerics.LinearAlgebra;
        """;

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);

    private static readonly CSharpCompilationOptions Compiling = new(
        OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly SyntaxTree UsingsTree = CSharpSyntaxTree.ParseText(Usings, Parsing, "Usings.cs");
    private static readonly SyntaxTree ImplicitTree = CSharpSyntaxTree.ParseText(ImplicitUsings, Parsing, "Usings.cs");

    public static Document Document(string text)
    {
        var id = ProjectId.CreateNewId();
        var project = new AdhocWorkspace().AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "Learner", "Learner", LanguageNames.CSharp,
            compilationOptions: Compiling, parseOptions: Parsing, metadataReferences: References));
        return project.AddDocument("Usings.cs", Usings).Project.AddDocument("Learner.cs", SourceText.From(text));
    }

    /// <summary>Snippets, which have the usings that most of them need.</summary>
    public static CSharpCompilation Compilation(params string[] files) => Compilation(UsingsTree, files);

    /// <summary>Whole files, which bring their own usings.</summary>
    public static CSharpCompilation OwnCompilation(params string[] files) => Compilation(ImplicitTree, files);

    private static CSharpCompilation Compilation(SyntaxTree usings, string[] files) => CSharpCompilation.Create(
        "Learner",
        [usings, .. files.Select((text, i) => CSharpSyntaxTree.ParseText(text, Parsing, $"File{i}.cs"))],
        References,
        Compiling);
}
