namespace Gradus.Lanes;

/// <summary>One line from a lane: it has reached a stage, or finished a submission.</summary>
internal sealed record LaneEvent(LaneStage Stage, LaneResult? Result);
