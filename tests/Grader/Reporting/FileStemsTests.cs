using System.Text;
using Gradus.Reporting;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Reporting;

internal sealed class FileStemsTests
{
    private static readonly string[] Hostile =
    [
        "../x", "..", ".", "", "/etc/passwd", "C:\\x", "CON", "con", "nul.txt", "LPT1", "a\0b", "a\nb", "trailing.", "trailing. ",
        "-rf", "~", "*", "ÅSA", "A\u030aSA", "åsa", "山田", "山田 ", "🎓", "\ud800", "\udc00", "Ada", "ada", "ADA",
        new('n', 300), new('N', 300), new('山', 300),
    ];

    [TestCase("ada")]
    [TestCase("ada.lovelace")]
    [TestCase("s1234567")]
    [TestCase("Team_7-b")]
    public void Plain_name_stays_as_it_is(string name) => Assert.That(FileStems.For([name])[name], Is.EqualTo(name));

    [TestCase("../x", "x-")]
    [TestCase("CON", "learnerCON-")]
    [TestCase("aux.cs", "learneraux.cs-")]
    [TestCase("trailing...", "trailing-")]
    [TestCase("", "learner-")]
    [TestCase("Ada  (Lovelace)", "Ada-Lovelace-")]
    [TestCase("山田", "山田-")]
    public void Odd_name_stays_legible_and_is_marked(string name, string start) =>
        Assert.That(FileStems.For([name])[name], Does.Match($"^{start}[0-9a-f]{{8}}$"));

    [Test]
    public void Stems_differ_where_case_is_ignored() =>
        Assert.That(FileStems.For(Hostile).Values.Select(s => s.ToUpperInvariant()), Is.Unique);

    [Test]
    public void Stems_hold_nothing_that_a_file_system_interprets() =>
        Assert.That(FileStems.For(Hostile).Values, Has.All.Match(@"^[\p{L}\p{Nd}_][\p{L}\p{Nd}_.-]*[\p{L}\p{Nd}_]$"));

    [Test]
    public void Stems_fit_into_a_file_name_with_room_for_an_extension() =>
        Assert.That(FileStems.For(Hostile).Values.Select(Encoding.UTF8.GetByteCount), Has.All.LessThan(200));

    [Test]
    public void Name_that_imitates_a_marked_stem_takes_no_one_elses_file()
    {
        var marked = FileStems.For(["../x"])["../x"];

        Assert.That(FileStems.For(["../x", marked]).Values.Select(s => s.ToUpperInvariant()), Is.Unique);
    }

    [Test]
    public void Stems_do_not_depend_on_the_order_of_names() =>
        Assert.That(FileStems.For([.. Hostile.Reverse()]), Is.EquivalentTo(FileStems.For(Hostile)));
}
