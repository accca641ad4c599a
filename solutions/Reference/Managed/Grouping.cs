namespace Gradus.Reference.Managed;

/// <summary>
/// How the entries of an array fall into groups: the array is blocks, one after the other; every block holds a run of
/// each group in turn. The channels of (N, C, H, W) are N blocks of C groups with runs of H·W.
/// </summary>
internal readonly record struct Grouping(int Blocks, int Groups, int Run)
{
    /// <summary>Entries of a group.</summary>
    public int Count => Blocks * Run;

    /// <summary>The place in the array of an entry of a group.</summary>
    public int Place(int group, int entry) => (((entry / Run * Groups) + group) * Run) + (entry % Run);

    /// <summary>The group of a place in the array.</summary>
    public int GroupOf(int place) => place / Run % Groups;
}
