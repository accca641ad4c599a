namespace Gradus.Releasing;

/// <summary>One file of <c>exercises/</c> that is not what the solutions generate.</summary>
/// <param name="File">The file as it should be.</param>
/// <param name="Kind">How it differs.</param>
internal sealed record Drift(StubFile File, DriftKind Kind)
{
    private string Solution => "solutions" + File.Path["exercises".Length..];

    /// <summary>What is wrong and what to do, in one line.</summary>
    public override string ToString() => Kind switch
    {
        DriftKind.Missing => $"{File.Path} is missing: run `gradus release`",
        DriftKind.Changed =>
            $"{File.Path} differs from what {Solution} generates: edit the solution, then run `gradus release`",
        _ => $"{File.Path} has no {Solution}: add the solution, or run `gradus release` to remove the stub",
    };
}
