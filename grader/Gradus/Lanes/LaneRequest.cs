using Gradus.Loading;

namespace Gradus.Lanes;

/// <summary>One line to a lane: grade this, or give all its cases a ruling without looking at it.</summary>
internal sealed record LaneRequest(Submission Submission, ulong Seed, Ruling? Ruling);
