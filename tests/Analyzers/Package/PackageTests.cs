using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Gradus.Analyzers.Tests.Repository;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Package;

/// <summary>The rules as a package, in a project that knows nothing of this repository.</summary>
[NonParallelizable]
public sealed class PackageTests
{
    private const string Version = "0.0.0-test";

    private const string Project = $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Gradus.Analyzers" Version="{Version}" PrivateAssets="all" />
            <PackageReference Include="MathNet.Numerics" Version="5.0.0" />
          </ItemGroup>
        </Project>
        """;

    // The package itself goes to a folder of its own, where no older one lies; the others are there already.
    private static readonly string Feeds = $"""
        <configuration>
          <packageSources>
            <add key="here" value="feed" />
          </packageSources>
          <config>
            <add key="globalPackagesFolder" value="packages" />
          </config>
          <fallbackPackageFolders>
            <add key="global" value="{GlobalPackages}" />
          </fallbackPackageFolders>
        </configuration>
        """;

    private const string Code = """
        using MathNet.Numerics.LinearAlgebra;

        public static class Layer
        {
            public static double Mean(int[] x) => (double)(x.Sum() / x.Length);

            public static Vector<double> Softmax(Vector<double> z)
            {
                var e = z.PointwiseExp();
                return e / e.Sum();
            }
        }
        """;

    private string _folder = "";

    private static string GlobalPackages
        => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    [OneTimeSetUp]
    public void MakeProject()
    {
        _folder = Directory.CreateTempSubdirectory("gradus-package-").FullName;
        CommandLine.Dotnet(
            Repo.Root, "pack", "analyzers/Package", "-v", "quiet", $"-p:PackageVersion={Version}", "-o",
                PathOf("feed"));
        File.WriteAllText(PathOf("Learner.csproj"), Project);
        File.WriteAllText(PathOf("nuget.config"), Feeds);
        File.WriteAllText(PathOf("Layer.cs"), Code);
    }

    [OneTimeTearDown]
    public void RemoveProject() => Directory.Delete(_folder, recursive: true);

    [Test, Order(1)]
    public void Package_holds_rules_fixes_readme_and_license_and_no_library()
    {
        using var package = ZipFile.OpenRead(PackageFile);
        var files = package.Entries.Select(entry => entry.FullName)
            .Where(name
            => !name.StartsWith("_rels", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal));
        Assert.That(files, Is.EquivalentTo<string>(
        [
            "Gradus.Analyzers.nuspec", "LICENSE", "README.md", "[Content_Types].xml",
            "analyzers/dotnet/cs/Gradus.Analyzers.dll", "analyzers/dotnet/cs/Gradus.CodeFixes.dll",
        ]));
    }

    [Test, Order(2)]
    public void Package_is_needed_by_developers_only_and_depends_on_nothing()
    {
        using var package = ZipFile.OpenRead(PackageFile);
        using var reader = new StreamReader(package.GetEntry("Gradus.Analyzers.nuspec")!.Open());
        Assert.That(
            reader.ReadToEnd(),
            Does.Contain("<developmentDependency>true</developmentDependency>")
                .And.Contain("<readme>README.md</readme>")
                .And.Contain("MIT").And.Not.Contain("<dependency "));
    }

    /// <summary>
    /// A newer compiler than the host's would make it skip the rules with no more than a warning, CS9057.
    /// </summary>
    [TestCase("Gradus.Analyzers.dll", 4, 8)]
    [TestCase("Gradus.CodeFixes.dll", 4, 14)]
    [Order(3)]
    public void Assembly_refers_to_no_newer_compiler(string name, int major, int minor)
    {
        using var package = ZipFile.OpenRead(PackageFile);
        using var stream = new MemoryStream();
        package.GetEntry($"analyzers/dotnet/cs/{name}")!.Open().CopyTo(stream);
        stream.Position = 0;
        using var assembly = new PEReader(stream);
        var metadata = assembly.GetMetadataReader();
        var compilers = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Where(reference
            => metadata.GetString(reference.Name).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(reference => reference.Version).ToList();
        Assert.That(compilers, Is.Not.Empty.And.All.LessThanOrEqualTo(new System.Version(major, minor, 0, 0)));
    }

    [Test, Order(4)]
    public void Build_shows_the_findings_and_format_fixes_them()
    {
        var build = CommandLine.Dotnet(_folder, "build", "--no-incremental");
        Assert.That(build, Does.Contain("Layer.cs(5,52): warning GRAD0205")
            .And.Contain("Layer.cs(9,17): warning GRAD0201"));

        CommandLine.Dotnet(_folder, "format", "analyzers", "--no-restore", "--diagnostics", "GRAD0201", "GRAD0205");
        var code = File.ReadAllText(PathOf("Layer.cs"));
        Assert.That(code, Does.Contain("(double)x.Sum() / x.Length").And.Contain("(z - max).PointwiseExp()"));
    }

    private string PackageFile => PathOf("feed", $"Gradus.Analyzers.{Version}.nupkg");

    private string PathOf(params string[] parts) => Path.Combine([_folder, .. parts]);
}
