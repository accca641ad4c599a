using System.Text.RegularExpressions;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Repository;

[TestFixture]
internal sealed partial class MachinePathTests
{
    private static readonly string[] TextFiles =
    [
        ".cs", ".cl", ".md", ".json", ".csproj", ".props", ".targets", ".config", ".sln", ".yml", ".editorconfig", ".sh",
    ];

    [Test]
    public void No_file_names_a_folder_of_the_machine_it_was_written_on()
    {
        var found = from path in RepositoryRoot.Files("", "*")
                    where TextFiles.Contains(Path.GetExtension(path))
                    from line in RepositoryRoot.Read(path).Split('\n').Index()
                    where MachinePath().IsMatch(line.Item)
                    select $"{path}({line.Index + 1}): {line.Item.Trim()}";

        Assert.That(found, Is.Empty, "replace each path by one that is relative to the repository");
    }

    [TestCase("cd /" + "home/ada/gradus", true)]
    [TestCase("see C:" + "\\Users\\ada\\gradus", true)]
    [TestCase("at /" + "mnt/disk/README.md", true)]
    [TestCase("https://example.org/home/main", false)]
    [TestCase("exercises/home/main", false)]
    [TestCase("bind /etc/passwd and /usr/lib", false)]
    public void A_machine_path_starts_at_the_root_of_a_disk(string line, bool isMachinePath)
    {
        Assert.That(MachinePath().IsMatch(line), Is.EqualTo(isMachinePath));
    }

    [GeneratedRegex(@"(?<![\w.:/)}*-])(?:/(?:home|root|Users|work|mnt)/\w|[A-Z]:\\\w)")]
    private static partial Regex MachinePath();
}
