using Gradus.Results;

namespace Gradus.Lanes;

/// <summary>A graded submission as it crosses from the lane to the coordinator.</summary>
internal sealed record LaneResult(IReadOnlyList<CaseResult> Cases, IReadOnlyList<HintResult> Hints);
