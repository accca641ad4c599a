using System.Xml.Linq;

namespace Gradus.Grader.Tests.Reporting;

/// <summary>What a page consists of. Pages are well-formed XML, so that a strict parser reads them.</summary>
internal static class Pages
{
    public static string Body(string page) => page[page.IndexOf("<body>", StringComparison.Ordinal)..];

    public static IEnumerable<string> Elements(string page) =>
        XDocument.Parse(page).Descendants().Select(e => e.Name.LocalName).Distinct();

    public static IEnumerable<string> Attributes(string page) =>
        XDocument.Parse(page).Descendants().Attributes().Select(a => a.Name.LocalName).Distinct();

    public static IEnumerable<string> Links(string page) => XDocument.Parse(page)
        .Descendants("a")
        .Select(a => (string?)a.Attribute("href") ?? "")
        .Where(href => !href.StartsWith('#'))
        .Distinct();
}
