namespace Gradus.Grader.Tests.Wire;

internal sealed class Owned;
