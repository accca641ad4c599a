namespace Gradus.Results;

/// <summary>The grader itself cannot go on: found, expected, what to do. It is never the learner's fault.</summary>
internal sealed class GraderException(string message, Exception? cause = null) : Exception(message, cause);
