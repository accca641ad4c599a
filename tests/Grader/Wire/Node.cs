namespace Gradus.Grader.Tests.Wire;

public sealed record Node(double X, string Name);
