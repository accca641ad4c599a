using System.IO.Compression;

namespace Gradus.Loading;

/// <summary>
/// The files of an archive. Nothing is ever written to disk; names that point outside, and links, are refused whole, so
/// that a trick is seen and not half graded.
/// </summary>
internal static class ZipEntries
{
    private const int UnixTypeShift = 16;
    private const int UnixTypeMask = 0xF000;
    private const int UnixRegular = 0x8000;
    private const int UnixFolder = 0x4000;

    /// <summary>All files of an archive, in order of path.</summary>
    public static IEnumerable<HandInEntry> Of(ZipArchive archive) =>
        archive.Entries
            .Select(entry => (Entry: entry, Name: Checked(entry)))
            .Where(e => !e.Name.EndsWith('/'))
            .OrderBy(e => e.Name, StringComparer.Ordinal)
            .Select(e => new HandInEntry(e.Name, e.Entry.Open));

    private static string Checked(ZipArchiveEntry entry)
    {
        var name = entry.FullName.Replace('\\', '/');
        if (name.StartsWith('/') || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains(".."))
        {
            throw new HandInException($"found the entry `{name}` in the archive; expected paths inside the archive only");
        }

        if (entry.IsEncrypted)
        {
            throw new HandInException($"found `{name}` encrypted; expected an archive without a password");
        }

        // The high half of the attributes is the Unix file mode; archives made elsewhere leave it 0.
        var type = (entry.ExternalAttributes >> UnixTypeShift) & UnixTypeMask;
        return type is 0 or UnixRegular or UnixFolder
            ? name
            : throw new HandInException($"found `{name}` in the archive, a link or device; expected files and folders only");
    }
}
