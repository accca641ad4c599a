using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.Compiling;

/// <summary>How the grader parses and compiles: as the exercise projects do, whatever else was handed in.</summary>
internal static class Source
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.None);

    /// <summary>The same for submissions, model solutions and twins.</summary>
    public static CSharpCompilationOptions Compiling { get; } = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Annotations,
        concurrentBuild: false,
        deterministic: true);

    /// <summary>The implicit usings of an exercise project.</summary>
    public static SyntaxTree ImplicitUsings { get; } = Parse("ImplicitUsings.cs", string.Concat(
        new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks" }
            .Select(n => $"global using global::{n};\n")));

    /// <summary>Parses a file.</summary>
    public static SyntaxTree Parse(string name, string text) => CSharpSyntaxTree.ParseText(
        Microsoft.CodeAnalysis.Text.SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256), Options, name);
}
