using System.Collections.Immutable;
using System.Reflection;
using Gradus.Compiling;
using Gradus.Curriculum;
using Gradus.Kit;
using Gradus.Results;
using Gradus.Twins;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Gradus.Judging;

/// <summary>The hidden tests, loaded on twins and run in process.</summary>
internal sealed class HiddenTests
{
    private const string AssemblyFile = "Gradus.Hidden.dll";

    private static readonly Dictionary<string, object> Settings = new()
    {
        ["NumberOfTestWorkers"] = 0,
        ["SynchronousEvents"] = true,
        ["WorkDirectory"] = Path.GetTempPath(),
    };

    private readonly TwinContext _context;
    private readonly NUnitTestAssemblyRunner _runner = new(new DefaultTestAssemblyBuilder());
    private readonly Dictionary<string, (Assembly Twin, ImmutableArray<TwinMember> Members)> _twins = [];
    private readonly Dictionary<Exercise, ImmutableArray<ExpectedCase>> _expected = [];

    public HiddenTests(Catalog catalog)
    {
        _context = new TwinContext(catalog);
        var suite = _runner.Load(_context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, AssemblyFile)), Settings);
        if (suite.RunState != RunState.Runnable)
        {
            throw new GraderException($"{AssemblyFile} cannot be run: {suite.Properties.Get(PropertyNames.SkipReason)}");
        }
    }

    /// <summary>The model solutions that modules build on.</summary>
    public ModelAssemblies Models => _context.Models;

    /// <summary>The twin of a module, with what can be called in it.</summary>
    public (Assembly Twin, ImmutableArray<TwinMember> Members) TwinOf(CourseModule module)
    {
        if (!_twins.TryGetValue(module.Name, out var twin))
        {
            var assembly = _context.TwinOf(module);
            _twins[module.Name] = twin = (assembly, Twin.MembersOf(assembly));
        }

        return twin;
    }

    /// <summary>The cases of an exercise, in the order of its tests.</summary>
    /// <exception cref="GraderException">It has none: nothing could be proven, so nothing is graded.</exception>
    public ImmutableArray<ExpectedCase> Expected(Exercise exercise)
    {
        if (!_expected.TryGetValue(exercise, out var cases))
        {
            cases = [.. Leaves(_runner.ExploreTests(FilterOf(exercise))).Select(Case)];
            _expected[exercise] = cases.Length > 0
                ? cases
                : throw new GraderException($"found no hidden test of {exercise.Name}; expected the fixture {exercise.Name}Tests");
        }

        return cases;
    }

    /// <summary>Runs the hidden tests of an exercise.</summary>
    public void Run(Exercise exercise, ITestListener listener) => _runner.Run(listener, FilterOf(exercise));

    private static ExpectedCase Case(ITest test) => new(test.Name, PointsAttribute.Of(test) ?? 0, HintAttribute.Of(test) ?? "");

    private static IEnumerable<ITest> Leaves(ITest test) => test.HasChildren ? test.Tests.SelectMany(Leaves) : test.IsSuite ? [] : [test];

    private static TestFilter FilterOf(Exercise exercise) =>
        TestFilter.FromXml($"<filter><class re='1'>^Gradus\\.Hidden(\\.{exercise.Module[3..]})?\\.{exercise.Name}Tests$</class></filter>");
}
