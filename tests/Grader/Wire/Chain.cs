namespace Gradus.Grader.Tests.Wire;

public sealed record Chain(double X, Chain? Next);
