using System.Diagnostics;
using Gradus.Loading;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Loading;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class FolderEntriesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Files_come_in_order_of_path()
    {
        _folder.Write("b/B.cs", "");
        _folder.Write("a.cs", "");
        _folder.Write("b/A.cs", "");

        Assert.That(Paths(), Is.EqualTo<string[]>(["a.cs", "b/A.cs", "b/B.cs"]));
    }

    [Test]
    public void Link_to_a_file_is_refused_by_name()
    {
        _folder.Write("03_Backprop/Relu.cs", "");
        File.CreateSymbolicLink(_folder.Of("03_Backprop/Affine.cs"), "/etc/passwd");

        Assert.That(
            Paths,
            Throws.TypeOf<HandInException>().With.Message.EqualTo("found the link 03_Backprop/Affine.cs; expected files and folders only"));
    }

    [TestCase("/")]
    [TestCase("..")]
    [TestCase("nowhere")]
    public void Link_to_a_folder_is_refused_and_not_followed(string target)
    {
        Directory.CreateSymbolicLink(_folder.Of("inner"), target);

        Assert.That(
            Paths,
            Throws.TypeOf<HandInException>().With.Message.EqualTo("found the link inner; expected files and folders only"));
    }

    [Test]
    public void Links_in_hidden_folders_are_passed_over()
    {
        _folder.Write(".git/HEAD", "");
        File.CreateSymbolicLink(_folder.Of(".git/link"), "/etc/passwd");

        Assert.That(Paths(), Is.Empty);
    }

    [Test]
    public void Pipe_is_read_as_an_empty_file()
    {
        using (var make = Process.Start("mkfifo", [_folder.Of("Relu.cs")]))
        {
            make.WaitForExit();
        }

        using var stream = FolderEntries.Of(_folder.Root).Single().Open();

        Assert.That(stream.ReadByte(), Is.EqualTo(-1));
    }

    private string[] Paths() => [.. FolderEntries.Of(_folder.Root).Select(e => e.Path)];
}
