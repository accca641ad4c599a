namespace Gradus.Running;

/// <summary>How long a submission may take. Processor time decides; wall time is the backstop for sleepers.</summary>
/// <param name="CallProcessorTime">Processor time of one call.</param>
/// <param name="CallWallTime">Wall time of one call.</param>
/// <param name="SubmissionWallTime">Wall time of all calls of a submission.</param>
/// <param name="TimeoutsPerMember">
/// After so many timeouts in one member its other calls are not tried: a loop that never ends must not use up the time
/// of the members that work.
/// </param>
internal sealed record Budget(
    TimeSpan CallProcessorTime, TimeSpan CallWallTime, TimeSpan SubmissionWallTime, int TimeoutsPerMember)
{
    /// <summary>A hundred times what any model solution needs.</summary>
    public static Budget Default { get; } =
        new(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(60), TimeoutsPerMember: 2);
}
