namespace Gradus.Kit;

/// <summary>A small answer and the expected one in full: patterns show at a glance.</summary>
internal static class Picture
{
    private const int MostRows = 6;
    private const int MostColumns = 6;

    public static IEnumerable<string> Of(Comparison comparison)
    {
        NumericData data = comparison.Expected;
        int rows = data.Rank == 2 ? data.Shape[0] : 1;
        int columns = data.Count / rows;
        if (data.Rank is 0 or > 2 || data.Count == 1 || rows > MostRows || columns > MostColumns)
        {
            return [];
        }

        return
        [
            .. Table("All that is expected:", data, columns, _ => ' '),
            .. Table("All of the answer (* is wrong):", comparison.Actual, columns, i => comparison.Off[i] ? '*' : ' '),
        ];
    }

    private static IEnumerable<string> Table(string title, NumericData data, int columns, Func<int, char> mark)
    {
        yield return title;
        for (int start = 0; start < data.Count; start += columns)
        {
            IEnumerable<int> row = Enumerable.Range(start, columns);
            yield return string.Concat(row.Select(i => $"{Cell(data.Entries[i]),12}{mark(i)}")).TrimEnd();
        }
    }

    private static string Cell(double value) => value.ToString("G5", System.Globalization.CultureInfo.InvariantCulture);
}
