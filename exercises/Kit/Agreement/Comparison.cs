namespace Gradus.Kit;

/// <summary>An answer of the right shape with finite entries, beside the expected one.</summary>
internal sealed class Comparison
{
    public Comparison(NumericData expected, NumericData actual, Tolerance tolerance)
    {
        Expected = expected;
        Actual = actual;
        Tolerance = tolerance;
        Off = new bool[expected.Count];
        WorstError = -1;
        for (int i = 0; i < Off.Length; i++)
        {
            Look(i);
        }
    }

    public NumericData Expected { get; }

    public NumericData Actual { get; }

    public Tolerance Tolerance { get; }

    /// <summary>Which entries are further off than the tolerance allows.</summary>
    public bool[] Off { get; }

    public int OffCount { get; private set; }

    /// <summary>Place of the largest error, the first of equals.</summary>
    public int Worst { get; private set; }

    public double WorstError { get; private set; }

    public int Count => Off.Length;

    /// <summary>
    /// Whether the answer is <paramref name="explained"/>, entry by entry, errors measured in <paramref
    /// name="scale"/>.
    /// </summary>
    public bool Fits(Func<int, double> explained, double scale)
    {
        Tolerance fit = Tolerance.ForFit(scale, Tolerance.Limit);
        for (int i = 0; i < Count; i++)
        {
            if (!fit.Accepts(Actual.Entries[i], explained(i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether the answer holds at each place i the expected entry of place <paramref name="source"/>(i); 0 for a
    /// negative place.
    /// </summary>
    public bool IsRearranged(Func<int, int> source) =>
        Fits(i => source(i) is >= 0 and var place ? Expected.Entries[place] : 0, Tolerance.Scale);

    private void Look(int i)
    {
        double error = Tolerance.ErrorOf(Actual.Entries[i], Expected.Entries[i]);
        if (!(error <= Tolerance.Limit))
        {
            Off[i] = true;
            OffCount++;
        }

        if (error > WorstError)
        {
            (Worst, WorstError) = (i, error);
        }
    }
}
