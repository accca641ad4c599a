using Gradus.Loading;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Loading;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class HandInsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Learners_come_in_order_of_name_folder_or_archive()
    {
        _folder.Write("zoe/03_Backprop/Relu.cs", "");
        _folder.Zip("ada.zip", ("03_Backprop/Relu.cs", ""));
        _folder.Write("Bob/03_Backprop/Relu.cs", "");

        Assert.That(Read().Select(h => h.Learner), Is.EqualTo<string[]>(["Bob", "ada", "zoe"]));
    }

    [Test]
    public void Learner_with_a_folder_and_an_archive_is_refused()
    {
        _folder.Write("ada/03_Backprop/Relu.cs", "");
        _folder.Zip("ada.zip", ("03_Backprop/Relu.cs", ""));

        Assert.That(
            Read().Single().Problem,
            Is.EqualTo("found 2 hand-ins named ada; expected one, a folder or a .zip"));
    }

    [TestCase("ada.rar")]
    [TestCase("ada.tar.gz")]
    [TestCase("Relu.cs")]
    [TestCase("ada")]
    public void File_that_is_no_archive_is_refused_by_name(string name)
    {
        _folder.Write(name, "x");

        Assert.That(Read().Single().Problem, Does.StartWith($"found {name}; expected a folder"));
    }

    [TestCase("grades.csv")]
    [TestCase("README.md")]
    [TestCase("notes.txt")]
    [TestCase("list.JSON")]
    [TestCase(".DS_Store")]
    [TestCase(".ada.zip")]
    public void Notes_and_hidden_files_beside_the_hand_ins_are_no_learners(string name)
    {
        _folder.Write(name, "x");

        Assert.That(Read(), Is.Empty);
    }

    [Test]
    public void Hidden_folder_is_no_learner()
    {
        _folder.Write(".git/config", "x");

        Assert.That(Read(), Is.Empty);
    }

    [Test]
    public void Link_to_a_folder_is_refused()
    {
        _folder.Write(".elsewhere/03_Backprop/Relu.cs", "secret");
        Directory.CreateSymbolicLink(_folder.Of("eve"), _folder.Of(".elsewhere"));

        Assert.That(
            (Read().Single().Problem, Read().Single().Files),
            Is.EqualTo(("found a link; expected a folder", Array.Empty<HandedFile>())));
    }

    [Test]
    public void Link_to_an_archive_is_refused()
    {
        _folder.Zip(".elsewhere", ("03_Backprop/Relu.cs", "secret"));
        File.CreateSymbolicLink(_folder.Of("eve.zip"), _folder.Of(".elsewhere"));

        Assert.That(
            (Read().Single().Learner, Read().Single().Problem),
            Is.EqualTo(("eve", "found a link; expected a .zip")));
    }

    [TestCase("Ada Lovelace")]
    [TestCase("o'neil \"bob\" <x>")]
    [TestCase("学生🙂")]
    [TestCase("-rf")]
    [TestCase("=HYPERLINK(1)")]
    public void Odd_name_is_kept_to_the_letter(string name)
    {
        _folder.Write($"{name}/03_Backprop/Relu.cs", "text");

        Assert.That((Read().Single().Learner, Read().Single().Files.Single().Text), Is.EqualTo((name, "text")));
    }

    [Test]
    public void Name_of_200_characters_is_kept()
    {
        var name = new string('n', 200);
        _folder.Zip($"{name}.zip", ("03_Backprop/Relu.cs", ""));

        Assert.That(Read().Single().Learner, Is.EqualTo(name));
    }

    [Test]
    public void Empty_folder_is_a_hand_in_without_files()
    {
        Directory.CreateDirectory(_folder.Of("ada"));

        Assert.That((Read().Single().Files.Count, Read().Single().Problem), Is.EqualTo((0, (string?)null)));
    }

    private IReadOnlyList<HandIn> Read() => HandIns.Read(_folder.Root);
}
