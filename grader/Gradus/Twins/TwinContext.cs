using System.Reflection;
using System.Runtime.Loader;
using Gradus.Compiling;
using Gradus.Curriculum;

namespace Gradus.Twins;

/// <summary>Where hidden tests are loaded to grade: a module they name becomes its twin, everything else is as usual.</summary>
internal sealed class TwinContext(Catalog catalog) : AssemblyLoadContext("hidden tests on twins")
{
    /// <summary>What modules build on, compiled once for twins and submissions.</summary>
    public ModelAssemblies Models { get; } = new(catalog);

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (catalog.Modules.FirstOrDefault(m => m.AssemblyName == assemblyName.Name) is not { } module)
        {
            return null;
        }

        using var image = new MemoryStream(Twin.Generate(module, Models));
        return LoadFromStream(image);
    }

    /// <summary>The twin of a module.</summary>
    public Assembly TwinOf(CourseModule module) => LoadFromAssemblyName(new AssemblyName(module.AssemblyName));
}
