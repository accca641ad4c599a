namespace Gradus.Reference.OpenCl;

/// <summary>
/// How the entries of an array fall into groups: it is Blocks blocks, each with a run of every group in turn.
/// </summary>
internal readonly record struct Grouping(int Blocks, int Groups, int Run)
{
    /// <summary>Entries of a group.</summary>
    public int Count => Blocks * Run;
}
