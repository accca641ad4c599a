using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.Analyzers.Benchmark;

/// <summary>The files that the rules run over: every module's stubs with their tests, and its solutions.</summary>
internal sealed class Corpus
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly string[] Tops = ["exercises", "solutions"];

    private readonly SyntaxTree[][] _projects;

    private Corpus(SyntaxTree[][] projects) => _projects = projects;

    public int Files => _projects.Sum(trees => trees.Length);

    public int Lines => _projects.SelectMany(trees => trees).Sum(tree => tree.GetText().Lines.Count);

    public static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Exercises.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException(
            "found no Exercises.sln above the program; expected to run inside the repository");
    }

    public static Corpus Read(string repository)
        => new([.. Tops.SelectMany(top => Directory.EnumerateDirectories(Path.Combine(repository, top)))
            .Where(folder => char.IsDigit(Path.GetFileName(folder)[0]))
            .Order(StringComparer.Ordinal)
            .Select(Parse)]);

    /// <summary>New compilations: what was bound in an earlier round would be free in the next.</summary>
    public IEnumerable<CSharpCompilation> Compile()
        => _projects.Select(trees => CSharpCompilation.Create(
            "Module",
            [CSharpSyntaxTree.ParseText(Usings), .. trees],
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));

    private static SyntaxTree[] Parse(string folder)
        => [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path)), path: path))];
}
