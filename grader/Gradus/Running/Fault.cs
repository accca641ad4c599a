using Gradus.Results;

namespace Gradus.Running;

/// <summary>Why a submission gave no answer: the verdict of the case that asked, and the reason for the learner.</summary>
internal sealed record Fault(Verdict Verdict, string Message);
