using Gradus.Compiling;
using Gradus.Curriculum;

namespace Gradus.Grader.Tests.Compiling;

/// <summary>The module 03_Backprop, ready to compile submissions: built once, because that takes a second.</summary>
internal static class BackpropModule
{
    public static CourseModule Module { get; } = Catalog.Embedded.Modules.Single(m => m.Name == "03_Backprop");

    private static readonly ModelAssemblies Models = new(Catalog.Embedded);
    private static readonly Lazy<Surface> ItsSurface = new(() => new Surface(Module, Models));
    private static readonly Lazy<SubmissionCompiler> Compiler = new(() => new SubmissionCompiler(Module, Surface, Models));

    public static Surface Surface => ItsSurface.Value;

    public static Exercise Exercise(string name) => Module.Exercises.Single(e => e.Name == name);

    /// <summary>The model solution of an exercise, or a file that is given.</summary>
    public static string Solution(string name) => Module.Sources.Single(s => s.Stem == name).Text;

    public static CompileOutcome Compile(string exercise, params (string Name, string Text)[] files)
    {
        lock (Compiler)
        {
            return Compiler.Value.Compile(Exercise(exercise), [.. files.Select(f => new SourceFile(f.Name, f.Text))]);
        }
    }

    /// <summary>A Relu.cs with these members.</summary>
    public static (string Name, string Text) Relu(string members, string head = "public static class Relu") => ("Relu.cs", $$"""
        using Gradus.Kit;
        using MathNet.Numerics.LinearAlgebra;

        namespace Gradus.Backprop;

        {{head}}
        {
            {{members}}
        }
        """);
}
