using System.Collections.Immutable;

namespace Gradus.Kit;

/// <summary>
/// What a grader and the tests that it runs tell each other. Without a grader there is none: <see cref="Current"/> is
/// null and the helpers of the Kit only throw.
/// <para>
/// The grader calls the learner's code in another process and passes arguments by value. A test therefore cannot see
/// in memory that an input was changed; the grader reports it here, during the call, and <see cref="Leaves"/> reads
/// it.
/// </para>
/// </summary>
public sealed class GradingSession
{
    private static readonly AsyncLocal<GradingSession?> Slot = new();

    private ImmutableList<InputReport> _inputReports = [];
    private Mismatch? _firstMismatch;

    /// <summary>
    /// The session of the running test, or null outside a grader. It flows into threads and tasks started later.
    /// </summary>
    public static GradingSession? Current
    {
        get => Slot.Value;
        set => Slot.Value = value;
    }

    /// <summary>
    /// What <see cref="RandomSource.Seeded"/> mixes into every seed, so that hidden cases cannot be known beforehand.
    /// </summary>
    public required ulong Seed { get; init; }

    /// <summary>The first thing found wrong in the running case, or null.</summary>
    public Mismatch? FirstMismatch => _firstMismatch;

    /// <summary>Parameters that a call of the running case was reported to have changed.</summary>
    public IReadOnlySet<string> ChangedInputs => Parameters(aliased: false);

    /// <summary>Parameters whose storage a result of the running case was reported to share.</summary>
    public IReadOnlySet<string> AliasedInputs => Parameters(aliased: true);

    internal ImmutableList<InputReport> InputReports => _inputReports;

    /// <summary>Forgets what was reported about the case before.</summary>
    public void StartCase()
    {
        _firstMismatch = null;
        _inputReports = [];
    }

    /// <summary>
    /// Reports what is wrong with an answer. Only the first report of a case is kept: later ones tend to follow from
    /// it.
    /// </summary>
    /// <param name="mismatch">What is wrong.</param>
    public void Report(Mismatch mismatch)
    {
        ArgumentNullException.ThrowIfNull(mismatch);
        Interlocked.CompareExchange(ref _firstMismatch, mismatch, null);
    }

    /// <summary>Reports that a call left a parameter other than it was.</summary>
    /// <param name="parameter">Name of the parameter in the exercise's signature.</param>
    public void ReportChangedInput(string parameter) => ReportInput(parameter, isAlias: false);

    /// <summary>Reports that a call returned a parameter, or something that shares storage with it.</summary>
    /// <param name="parameter">Name of the parameter in the exercise's signature.</param>
    public void ReportAliasedInput(string parameter) => ReportInput(parameter, isAlias: true);

    private void ReportInput(string parameter, bool isAlias)
    {
        ArgumentException.ThrowIfNullOrEmpty(parameter);
        var report = new InputReport(parameter, isAlias);
        ImmutableInterlocked.Update(ref _inputReports, static (all, one) => all.Add(one), report);
    }

    private HashSet<string> Parameters(bool aliased) =>
        [.. _inputReports.Where(report => report.IsAlias == aliased).Select(report => report.Parameter)];
}
