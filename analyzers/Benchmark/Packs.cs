using System.Collections.Immutable;
using System.Reflection;
using Gradus.Analyzers.Roles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gradus.Analyzers.Benchmark;

/// <summary>The rules to be timed.</summary>
internal static class Packs
{
    public static ImmutableArray<DiagnosticAnalyzer> Gradus() => LearnerAnalyzers.ForGrading(ExerciseRoles.None);

    public static ImmutableArray<DiagnosticAnalyzer> NUnit()
        => [.. Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "nunit.analyzers.dll")).GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract
                && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null
                && !type.IsSubclassOf(typeof(DiagnosticSuppressor)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
}
