using System.Collections.Immutable;
using System.Reflection;
using Gradus.Compiling;
using Gradus.Curriculum;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gradus.Twins;

/// <summary>
/// The assembly that hidden tests bind to while grading: the identity and public surface of a module's solution, with
/// bodies that ask the worker.
/// </summary>
internal static class Twin
{
    /// <summary>Generates and compiles the twin of a module.</summary>
    public static byte[] Generate(CourseModule module, ModelAssemblies earlier)
    {
        var rewriter = new TwinRewriter();
        var trees = module.Sources
            .Select(s => rewriter.Rewrite(Source.Parse(s.Name, s.Text)))
            .OfType<SyntaxNode>()
            .Select(unit => Source.Parse("Twin.cs", unit.NormalizeWhitespace().ToFullString()));
        var version = Source.Parse("Version.cs", $"[assembly: System.Reflection.AssemblyVersion(\"{OwnVersion}\")]");
        var compilation = CSharpCompilation.Create(
            module.AssemblyName,
            [Source.ImplicitUsings, version, .. trees],
            earlier.ReferencesOf(module).Append(MetadataReference.CreateFromFile(typeof(Twin).Assembly.Location)),
            Source.Compiling);
        return Emit(compilation, module);
    }

    /// <summary>The members of a loaded twin, by number: declaring type and signature, as the worker looks them up.</summary>
    public static ImmutableArray<TwinMember> MembersOf(Assembly twin)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
            | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return
        [
            .. from type in twin.GetTypes()
               from method in type.GetMembers(Own).OfType<MethodBase>()
               let number = method.GetCustomAttribute<MemberAttribute>()?.Number
               where number is not null
               orderby number
               select new TwinMember(method),
        ];
    }

    // Hidden tests name the solution's version; the runtime takes any that is not older.
    private static Version? OwnVersion => typeof(Twin).Assembly.GetName().Version;

    private static byte[] Emit(CSharpCompilation compilation, CourseModule module)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success
            ? image.ToArray()
            : throw new InvalidOperationException(
                $"the twin of {module.Name} does not compile: {string.Join("; ", result.Diagnostics.Take(3))}");
    }
}
