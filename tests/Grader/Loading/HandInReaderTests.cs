using System.IO.Compression;
using System.Text;
using Gradus.Loading;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Loading;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class HandInReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static IEnumerable<TestCaseData> Encodings =>
    [
        new TestCaseData(new UTF8Encoding(false)).SetArgDisplayNames("UTF-8"),
        new TestCaseData(new UTF8Encoding(true)).SetArgDisplayNames("UTF-8 with a mark"),
        new TestCaseData(new UnicodeEncoding(bigEndian: false, byteOrderMark: true)).SetArgDisplayNames("UTF-16"),
        new TestCaseData(new UnicodeEncoding(bigEndian: true, byteOrderMark: true)).SetArgDisplayNames("UTF-16 big-endian"),
        new TestCaseData(new UTF32Encoding(bigEndian: false, byteOrderMark: true)).SetArgDisplayNames("UTF-32"),
    ];

    private static IEnumerable<TestCaseData> Undecodable =>
    [
        new TestCaseData(new byte[] { (byte)'/', (byte)'/', 0xE9, 0x0A }).SetArgDisplayNames("Latin-1"),
        new TestCaseData(new byte[] { 0xEF, 0xBB, 0xBF, 0xFF }).SetArgDisplayNames("broken after the mark"),
        new TestCaseData(new byte[] { 0xFF, 0xFE, 0x41 }).SetArgDisplayNames("half a UTF-16 character"),
        new TestCaseData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 }).SetArgDisplayNames("lone surrogate"),
        new TestCaseData(Encoding.Unicode.GetBytes("class A;")).SetArgDisplayNames("UTF-16 without a mark"),
        new TestCaseData(new byte[] { (byte)'a', 0, (byte)'b' }).SetArgDisplayNames("NUL bytes"),
    ];

    public void Dispose() => _folder.Dispose();

    [TestCaseSource(nameof(Encodings))]
    public void Text_with_a_known_encoding_is_read(Encoding encoding)
    {
        _folder.Write("ada/03_Backprop/Relu.cs", [.. encoding.GetPreamble(), .. encoding.GetBytes("// ∂L/∂x 🙂\nclass A;")]);

        Assert.That(Folder().Files.Single().Text, Is.EqualTo("// ∂L/∂x 🙂\nclass A;"));
    }

    [TestCaseSource(nameof(Undecodable))]
    public void Text_in_an_unknown_encoding_is_refused_with_what_to_do(byte[] bytes)
    {
        _folder.Write("ada/03_Backprop/Relu.cs", bytes);

        Assert.That(
            Folder().Problem,
            Is.EqualTo("found 03_Backprop/Relu.cs in an unknown encoding; expected UTF-8: save the file as UTF-8 and hand it in again"));
    }

    [Test]
    public void Carriage_returns_alone_are_kept()
    {
        _folder.Write("ada/03_Backprop/Relu.cs", "class A\r{\r}\r");

        Assert.That(Folder().Files.Single().Text, Is.EqualTo("class A\r{\r}\r"));
    }

    [Test]
    public void Empty_file_is_an_empty_text()
    {
        _folder.Write("ada/03_Backprop/Relu.cs", "");

        Assert.That(Folder().Files.Single().Text, Is.Empty);
    }

    [Test]
    public void File_is_split_into_folder_and_name()
    {
        _folder.Write("ada/a/b/Relu.cs", "");
        _folder.Write("ada/Top.cs", "");

        Assert.That(
            Folder().Files.Select(f => (f.Folder, f.Name)),
            Is.EqualTo<(string, string)[]>([("", "Top.cs"), ("a/b", "Relu.cs")]));
    }

    [TestCase("Directory.Build.targets")]
    [TestCase("03_Backprop/03_Backprop.csproj")]
    [TestCase("03_Backprop/.editorconfig")]
    [TestCase("03_Backprop/evil.dll")]
    [TestCase("global.json")]
    public void Other_files_are_listed_as_ignored(string path)
    {
        _folder.Write($"ada/{path}", "x");

        Assert.That(
            (Folder().Files.Count, Folder().Notes.Single()),
            Is.EqualTo((0, $"ignored {path}: only C# files are graded")));
    }

    [TestCase("__MACOSX/03_Backprop/._Relu.cs")]
    [TestCase("03_Backprop/._Relu.cs")]
    [TestCase("03_Backprop/.DS_Store")]
    [TestCase(".git/hooks/Relu.cs")]
    [TestCase(".vs/x.bin")]
    [TestCase("03_Backprop/obj/Debug/net10.0/AssemblyInfo.cs")]
    [TestCase("03_Backprop/bin/Debug/Kit.dll")]
    public void Clutter_is_passed_over_in_folder_and_archive(string path)
    {
        _folder.Write($"ada/{path}", [0, 5, 22, 7, 0xFF]);
        ZipFile.CreateFromDirectory(_folder.Of("ada"), _folder.Of("bob.zip"));

        Assert.That(
            new[] { Folder(), Zip("bob") }.Select(h => (h.Files.Count, h.Notes.Count, h.Problem)),
            Is.All.EqualTo((0, 0, (string?)null)));
    }

    [Test]
    public void Long_list_of_ignored_files_is_cut()
    {
        foreach (var i in Enumerable.Range(10, 30))
        {
            _folder.Write($"ada/{i}.png", "x");
        }

        Assert.That(
            (Folder().Notes.Count, Folder().Notes[^1]),
            Is.EqualTo((21, "ignored 10 more files: only C# files are graded")));
    }

    [Test]
    public void File_of_a_mebibyte_is_read_and_one_byte_more_is_not([Values(0, 1)] int more)
    {
        _folder.Write("ada/03_Backprop/Relu.cs", new string(' ', (1 << 20) + more));

        Assert.That(
            Folder().Problem,
            Is.EqualTo(more == 0 ? null : "found 03_Backprop/Relu.cs of more than 1 MiB; expected source code"));
    }

    [Test]
    public void Entry_that_inflates_beyond_a_mebibyte_is_refused()
    {
        _folder.Zip("ada.zip", ("03_Backprop/Relu.cs", new string(' ', 64 << 20)));

        Assert.That(
            Zip("ada").Problem,
            Is.EqualTo("found 03_Backprop/Relu.cs of more than 1 MiB; expected source code"));
    }

    [Test]
    public void Files_of_many_mebibytes_together_are_refused()
    {
        _folder.Zip("ada.zip", [.. Enumerable.Range(0, 6).Select(i => ($"03_Backprop/R{i}.cs", new string(' ', 1 << 20)))]);

        Assert.That(Zip("ada").Problem, Is.EqualTo("found C# files of more than 4 MiB; expected source code"));
    }

    [TestCase(".cs", "found 201 C# files; expected at most 200", 201)]
    [TestCase(".txt", "found more than 2000 files; expected a module's C# files", 2001)]
    public void Too_many_entries_are_refused(string extension, string problem, int count)
    {
        _folder.Zip("ada.zip", [.. Enumerable.Range(0, count).Select(i => ($"R{i}{extension}", ""))]);

        Assert.That(Zip("ada").Problem, Is.EqualTo(problem));
    }

    [Test]
    public void Archive_of_many_mebibytes_is_not_even_opened()
    {
        using (var file = File.Create(_folder.Of("ada.zip")))
        {
            file.SetLength((32 << 20) + 1);
        }

        Assert.That(Zip("ada").Problem, Is.EqualTo("found an archive of more than 32 MiB; expected C# files only"));
    }

    [TestCase("")]
    [TestCase("not a zip at all")]
    [TestCase("PK\u0003\u0004")]
    public void Broken_archive_is_refused(string content)
    {
        _folder.Write("ada.zip", content);

        Assert.That(Zip("ada").Problem, Is.EqualTo("found a broken archive; expected a plain .zip of C# files"));
    }

    [Test]
    public void Encrypted_archive_is_refused()
    {
        _folder.Zip("ada.zip", ("03_Backprop/Relu.cs", "class A;"));
        var bytes = File.ReadAllBytes(_folder.Of("ada.zip"));
        bytes[6] |= 1;
        bytes[bytes.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        _folder.Write("ada.zip", bytes);

        Assert.That(
            Zip("ada").Problem,
            Is.EqualTo("found `03_Backprop/Relu.cs` encrypted; expected an archive without a password"));
    }

    [Test]
    public void Empty_archive_is_a_hand_in_without_files()
    {
        _folder.Zip("ada.zip");

        Assert.That((Zip("ada").Files.Count, Zip("ada").Problem), Is.EqualTo((0, (string?)null)));
    }

    [Test]
    public void Damaged_archives_are_read_or_refused_and_never_stop_the_run()
    {
        _folder.Zip("ada.zip", ("03_Backprop/Relu.cs", "class A;"), ("03_Backprop/", ""), ("notes.md", "text"));
        var bytes = File.ReadAllBytes(_folder.Of("ada.zip"));
        var random = new Random(3);

        Assert.That(
            () =>
            {
                foreach (var _ in Enumerable.Range(0, 1000))
                {
                    var damaged = bytes.ToArray();
                    damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                    damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                    _folder.Write("ada.zip", damaged);
                    Zip("ada");
                }
            },
            Throws.Nothing);
    }

    private HandIn Folder() => HandInReader.Folder(_folder.Of("ada"));

    private HandIn Zip(string learner) => HandInReader.Zip(_folder.Of($"{learner}.zip"));
}
