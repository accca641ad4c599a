using System.Collections.Immutable;
using Gradus.Curriculum;
using Gradus.Results;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gradus.Compiling;

/// <summary>
/// Compiles the model solutions of modules that others build on: a learner's mistake in an earlier module must not cost
/// points in a later one.
/// </summary>
internal sealed class ModelAssemblies(Catalog catalog)
{
    private readonly Dictionary<string, ModelAssembly> _known = [];

    /// <summary>What a module builds on, in an order in which it can be loaded; nothing for most.</summary>
    public ImmutableArray<ModelAssembly> Before(CourseModule module) => [.. catalog.Before(module).Select(Of)];

    /// <summary>All references for the code of a module.</summary>
    public IEnumerable<MetadataReference> ReferencesOf(CourseModule module) =>
        References.ForSubmissions.Concat(Before(module).Select(model => model.Reference));

    private ModelAssembly Of(CourseModule module)
    {
        if (!_known.TryGetValue(module.Name, out var model))
        {
            _known[module.Name] = model = Compile(module);
        }

        return model;
    }

    private ModelAssembly Compile(CourseModule module)
    {
        var compilation = CSharpCompilation.Create(
            module.AssemblyName,
            [Source.ImplicitUsings, .. module.Sources.Select(source => Source.Parse(source.Name, source.Text))],
            ReferencesOf(module),
            Source.Compiling);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success
            ? new ModelAssembly(image.ToArray(), MetadataReference.CreateFromImage(image.ToArray()))
            : throw new GraderException(
                $"the model solutions of {module.Name} do not compile: {string.Join("; ", result.Diagnostics.Take(3))}");
    }
}
