using NUnit.Framework;

namespace Gradus.Reference.Tests.Samples;

/// <summary>All cases: the samples of every operator, and its golden vectors.</summary>
internal static class AllSamples
{
    /// <summary>The samples of every operator.</summary>
    public static IReadOnlyList<ISamples> ByOperator { get; } =
    [
        .. typeof(ISamples).Assembly.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(ISamples)))
            .Select(Activator.CreateInstance)
            .OfType<ISamples>()
            .OrderBy(samples => samples.Contract.Name, StringComparer.Ordinal),
    ];

    /// <summary>One test for each operator that has samples.</summary>
    public static IEnumerable<TestCaseData> Operators =>
        ByOperator.Select(samples => new TestCaseData(samples).SetArgDisplayNames(samples.Contract.Name));

    /// <summary>One test for each sample.</summary>
    public static IEnumerable<TestCaseData> Cases =>
        ByOperator.SelectMany(samples => samples.Cases().Select(request =>
            new TestCaseData(samples.Contract, request).SetArgDisplayNames(samples.Contract.Name, request.Id)));
}
