using Gradus.Results;

namespace Gradus.Lanes;

/// <summary>One verdict for all cases of a submission.</summary>
internal sealed record Ruling(Verdict Verdict, string Reason);
