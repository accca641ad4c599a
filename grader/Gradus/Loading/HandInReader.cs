using System.IO.Compression;
using System.Text;

namespace Gradus.Loading;

/// <summary>Reads what a learner handed in: C# files are taken, everything else is listed as ignored.</summary>
internal static class HandInReader
{
    private const int MaxEntries = 2000;
    private const int MaxFiles = 200;
    private const int MaxFileBytes = 1 << 20;
    private const int MaxArchiveBytes = 32 << 20;
    private const int MaxCharacters = 4 << 20;
    private const int MaxNotes = 20;

    // By their byte order marks; UTF-32 begins like UTF-16.
    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>Reads a learner's folder.</summary>
    public static HandIn Folder(string path) => Guarded(Path.GetFileName(path), () => Read(Path.GetFileName(path), FolderEntries.Of(path)));

    /// <summary>Reads a learner's archive.</summary>
    public static HandIn Zip(string path)
    {
        var learner = Path.GetFileNameWithoutExtension(path);
        return Guarded(learner, () =>
        {
            if (new FileInfo(path).Length > MaxArchiveBytes)
            {
                throw new HandInException($"found an archive of more than {MaxArchiveBytes >> 20} MiB; expected C# files only");
            }

            using var archive = ZipFile.OpenRead(path);
            return Read(learner, ZipEntries.Of(archive));
        });
    }

    private static HandIn Guarded(string learner, Func<HandIn> read)
    {
        try
        {
            return read();
        }
        catch (HandInException problem)
        {
            return HandIn.Invalid(learner, problem.Message);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            return HandIn.Invalid(learner, "found a broken archive; expected a plain .zip of C# files");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return HandIn.Invalid(learner, "found a file that cannot be read; expected readable files");
        }
    }

    private static HandIn Read(string learner, IEnumerable<HandInEntry> entries)
    {
        var all = entries.Where(e => !Clutter.Is(e.Path)).Take(MaxEntries + 1).ToArray();
        if (all.Length > MaxEntries)
        {
            throw new HandInException($"found more than {MaxEntries} files; expected a module's C# files");
        }

        var sources = all.Where(e => e.Path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)).ToArray();
        if (sources.Length > MaxFiles)
        {
            throw new HandInException($"found {sources.Length} C# files; expected at most {MaxFiles}");
        }

        var ignored = all.Except(sources).Select(e => e.Path).ToArray();
        var notes = ignored.Take(MaxNotes).Select(path => $"ignored {path}: only C# files are graded").ToList();
        if (ignored.Length > MaxNotes)
        {
            notes.Add($"ignored {ignored.Length - MaxNotes} more files: only C# files are graded");
        }

        return new HandIn(learner, ReadAll(sources), notes, null);
    }

    private static List<HandedFile> ReadAll(HandInEntry[] sources)
    {
        var files = new List<HandedFile>();
        var total = 0;
        foreach (var source in sources)
        {
            files.Add(ReadSource(source));
            total += files[^1].Text.Length;
            if (total > MaxCharacters)
            {
                throw new HandInException($"found C# files of more than {MaxCharacters >> 20} MiB; expected source code");
            }
        }

        return files;
    }

    private static HandedFile ReadSource(HandInEntry entry)
    {
        using var stream = entry.Open();
        var bytes = new byte[MaxFileBytes + 1];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (count > MaxFileBytes)
        {
            throw new HandInException($"found {entry.Path} of more than {MaxFileBytes >> 20} MiB; expected source code");
        }

        var slash = entry.Path.LastIndexOf('/');
        return new HandedFile(slash < 0 ? "" : entry.Path[..slash], entry.Path[(slash + 1)..], Decode(entry.Path, bytes.AsSpan(0, count)));
    }

    private static string Decode(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = Text(bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? throw Unknown(path) : text;
        }
        catch (DecoderFallbackException)
        {
            throw Unknown(path);
        }
    }

    private static string Text(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Encodings)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return encoding.GetString(bytes[encoding.Preamble.Length..]);
            }
        }

        return Encodings[0].GetString(bytes);
    }

    private static HandInException Unknown(string path) =>
        new($"found {path} in an unknown encoding; expected UTF-8: save the file as UTF-8 and hand it in again");
}
