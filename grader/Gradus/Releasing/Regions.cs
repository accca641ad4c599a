using Microsoft.CodeAnalysis;

namespace Gradus.Releasing;

/// <summary>Pairs the markers of a file.</summary>
internal static class Regions
{
    /// <summary>All solution regions of a file, in order of place.</summary>
    /// <exception cref="ReleaseException">A marker is missing, doubled or none.</exception>
    public static IReadOnlyList<Region> In(SyntaxTree tree)
    {
        var regions = new List<Region>();
        Marker? open = null;
        foreach (var marker in Markers.In(tree))
        {
            RequireTurn(marker, open, tree.FilePath);
            if (open is not null)
            {
                regions.Add(new Region(open, marker));
            }

            open = marker.Kind == MarkerKind.Begin ? marker : null;
        }

        return open is null
            ? regions
            : throw new ReleaseException(
                tree.FilePath,
                open.Line + 1,
                "`// BEGIN SOLUTION` and the end of the file",
                "`// END SOLUTION` after it");
    }

    private static void RequireTurn(Marker marker, Marker? open, string file)
    {
        if (marker.Kind == MarkerKind.Begin && open is not null)
        {
            throw new ReleaseException(
                file,
                marker.Line + 1,
                $"`// BEGIN SOLUTION` inside the region of line {open.Line + 1}",
                "`// END SOLUTION` first: regions do not nest");
        }

        if (marker.Kind == MarkerKind.End && open is null)
        {
            throw new ReleaseException(
                file, marker.Line + 1, "`// END SOLUTION` outside any region", "`// BEGIN SOLUTION` before it");
        }
    }
}
