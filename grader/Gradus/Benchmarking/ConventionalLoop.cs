using Gradus.Curriculum;
using Gradus.Loading;

namespace Gradus.Benchmarking;

/// <summary>
/// The usual way to grade: a test project that holds the submission and the same hidden tests, built and run for each
/// learner, in a folder of its own.
/// </summary>
internal sealed class ConventionalLoop : IDisposable
{
    private static readonly string[] Libraries = ["Gradus.Kit", "Gradus.Kit.Contract", "Gradus.Reference"];

    private readonly string _folder = Directory.CreateTempSubdirectory("gradus-bench-").FullName;
    private readonly string _runner;

    /// <summary>Sets the project up and builds it once, so that the loop itself finds everything warm.</summary>
    /// <param name="repository">The repository, for the hidden tests' source.</param>
    /// <param name="module">The module.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="isMicrosoftTestingPlatform">Whether the tests are a program of their own, rather than run by VSTest.</param>
    public ConventionalLoop(string repository, CourseModule module, Exercise exercise, bool isMicrosoftTestingPlatform)
    {
        _runner = isMicrosoftTestingPlatform ? "mtp" : "vstest";
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("global.json", isMicrosoftTestingPlatform ? """{ "test": { "runner": "Microsoft.Testing.Platform" } }""" : "{}");
        Write("Grading.csproj", Project(isMicrosoftTestingPlatform));
        Write($"{exercise.Name}Tests.cs", File.ReadAllText(Path.Combine(repository, "tests", "Hidden", module.Name, $"{exercise.Name}Tests.cs")));
        foreach (var shared in Directory.GetFiles(Path.Combine(repository, "tests", "Hidden"), "*.cs"))
        {
            Write(Path.GetFileName(shared), File.ReadAllText(shared));
        }

        foreach (var source in module.Given.Concat(module.Before(exercise)))
        {
            Write(source.Name, source.Text);
        }
    }

    /// <summary>Grades one submission from its edited file on; returns the wall time.</summary>
    public TimeSpan Grade(Submission submission)
    {
        foreach (var file in submission.Files)
        {
            Write(file.Name, file.Text);
        }

        if (_runner == "vstest")
        {
            return Checked(CommandTimer.Run(_folder, "dotnet", "test"));
        }

        var build = Checked(CommandTimer.Run(_folder, "dotnet", "build", "--no-restore"));
        return build + Checked(CommandTimer.Run(_folder, Path.Combine(_folder, "bin", "Debug", "net10.0", "Grading")));
    }

    /// <summary>Restores packages; once, before anything is timed.</summary>
    public void Restore()
    {
        var (_, exitCode, output) = CommandTimer.Run(_folder, "dotnet", "restore");
        if (exitCode != 0)
        {
            throw new InvalidOperationException($"the {_runner} project of the comparison cannot be restored:\n{output}");
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private TimeSpan Checked((TimeSpan Wall, int ExitCode, string Output) run) =>
        run.Output.Contains("error CS", StringComparison.Ordinal) || run.Output.Contains("error NU", StringComparison.Ordinal)
            ? throw new InvalidOperationException($"the {_runner} project of the comparison does not build:\n{run.Output}")
            : run.Wall;

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private static string Project(bool isMicrosoftTestingPlatform)
    {
        var runner = isMicrosoftTestingPlatform
            ? """<PackageReference Include="NUnit3TestAdapter" Version="6.3.1" />"""
            : """<PackageReference Include="NUnit3TestAdapter" Version="5.2.0" /><PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />""";
        var libraries = Libraries.Select(n => $"""<Reference Include="{Path.Combine(AppContext.BaseDirectory, n)}.dll" />""");
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NoWarn>NU1603</NoWarn>
                <OutputType>Exe</OutputType>
                <EnableNUnitRunner>{(isMicrosoftTestingPlatform ? "true" : "false")}</EnableNUnitRunner>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="NUnit" Version="4.6.1" />
                {runner}
                <PackageReference Include="MathNet.Numerics" Version="5.0.0" />
                <PackageReference Include="System.Numerics.Tensors" Version="11.0.0" />
                {string.Concat(libraries)}
              </ItemGroup>
            </Project>
            """;
    }
}
