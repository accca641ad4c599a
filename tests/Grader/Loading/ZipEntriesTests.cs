using System.IO.Compression;
using Gradus.Loading;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Loading;

internal sealed class ZipEntriesTests
{
    private const int Regular = 0x81A4;
    private const int Link = 0xA1FF;
    private const int Device = 0x21B6;
    private const int Pipe = 0x11B6;

    [TestCase("../evil.cs")]
    [TestCase("a/../../evil.cs")]
    [TestCase("/etc/evil.cs")]
    [TestCase("..\\evil.cs")]
    [TestCase("\\\\server\\evil.cs")]
    [TestCase("C:\\evil.cs")]
    [TestCase("C:/evil.cs")]
    [TestCase("..")]
    public void Path_that_leads_outside_is_refused_by_name(string name)
    {
        Assert.That(
            () => Paths((name, Regular)),
            Throws.TypeOf<HandInException>().With.Message.Contain(name.Replace('\\', '/')).And.Message.Contain("expected paths inside the archive only"));
    }

    [TestCase(Link)]
    [TestCase(Device)]
    [TestCase(Pipe)]
    public void Link_or_device_is_refused_by_name(int mode)
    {
        Assert.That(
            () => Paths(("03_Backprop/Relu.cs", mode)),
            Throws.TypeOf<HandInException>().With.Message.Contain("a link or device"));
    }

    [Test]
    public void Backslashes_are_folders()
    {
        Assert.That(Paths(("03_Backprop\\Relu.cs", Regular)), Is.EqualTo<string[]>(["03_Backprop/Relu.cs"]));
    }

    [Test]
    public void Entry_without_a_mode_is_a_file()
    {
        Assert.That(Paths(("Relu.cs", 0)), Is.EqualTo<string[]>(["Relu.cs"]));
    }

    [Test]
    public void Folders_are_no_files_and_files_come_in_order()
    {
        Assert.That(
            Paths(("b/", 0x41ED), ("b/B.cs", Regular), ("A.cs", Regular)),
            Is.EqualTo<string[]>(["A.cs", "b/B.cs"]));
    }

    private static string[] Paths(params (string Name, int Mode)[] entries)
    {
        using var stream = new MemoryStream();
        using (var writing = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, mode) in entries)
            {
                writing.CreateEntry(name).ExternalAttributes = mode << 16;
            }
        }

        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        return [.. ZipEntries.Of(archive).Select(e => e.Path)];
    }
}
