using System.IO.Compression;
using System.Text;

namespace Gradus.Loading;

/// <summary>Reads what a learner handed in: C# files are taken, everything else is listed as ignored.</summary>
internal static class HandInReader
{
    private const int MaxEntries = 2000;
    private const int MaxFiles = 200;
    private const int MaxFileBytes = 1 << 20;
    private const int MaxTotalBytes = 8 << 20;
    private const long MaxArchiveBytes = 32 << 20;
    private const int MaxNotes = 20;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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
                throw new HandInException($"found an archive of more than {MaxArchiveBytes >> 20} MiB; expected C# files");
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
        catch (Exception problem) when (problem is HandInException or UnauthorizedAccessException)
        {
            return HandIn.Invalid(learner, problem is HandInException ? problem.Message : "found a file that cannot be read; expected readable files");
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or NotSupportedException)
        {
            return HandIn.Invalid(learner, "found a broken or encrypted archive, or a file that cannot be read; expected a plain .zip of C# files");
        }
    }

    private static HandIn Read(string learner, IEnumerable<HandInEntry> entries)
    {
        var all = entries.Take(MaxEntries + 1).ToArray();
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

        return new HandIn(learner, ReadSources(sources), notes, null);
    }

    private static List<HandedFile> ReadSources(IEnumerable<HandInEntry> sources)
    {
        var (files, total) = (new List<HandedFile>(), 0);
        foreach (var source in sources)
        {
            files.Add(ReadSource(source));
            total += files[^1].Text.Length;
            if (total > MaxTotalBytes)
            {
                throw new HandInException($"found C# files of more than {MaxTotalBytes >> 20} MiB together; expected source code");
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
            using var reader = new StreamReader(new MemoryStream(bytes.ToArray()), StrictUtf8, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new HandInException($"found {path} in an unknown encoding; expected UTF-8: save the file as UTF-8 and hand it in again");
        }
    }
}
