namespace Gradus.Lanes;

/// <summary>What came of handing a submission to a lane.</summary>
/// <param name="Result">The graded submission; null when the lane died or hung.</param>
/// <param name="Stage">The stage that it died or hung in.</param>
internal sealed record LaneOutcome(LaneResult? Result, LaneStage Stage);
