namespace Gradus.Reference.Managed;

/// <summary>Which entry of its sequence a sample reads in which step.</summary>
/// <param name="Lengths">How many entries each sample has; what follows is padding.</param>
/// <param name="Backward">Whether they are read from the last one of the sample to the first.</param>
internal readonly record struct ReadingOrder(int[] Lengths, bool Backward)
{
    /// <summary>Whether there is an entry left in this step.</summary>
    public bool IsRead(int sample, int step) => step < Lengths[sample];

    /// <summary>The entry that is read in this step; of padding, the one at the same place.</summary>
    public int Position(int sample, int step) =>
        Backward && IsRead(sample, step) ? Lengths[sample] - 1 - step : step;
}
