using System.Net;
using System.Security.Cryptography;
using System.Text;
using Gradus.Reporting;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Reporting;

internal sealed class HtmlTests
{
    [Test]
    public void Text_is_encoded() =>
        Assert.That(Html.Of($"<p>{"<b>&\"'"}</p>").ToString(), Is.EqualTo("<p>&lt;b&gt;&amp;&quot;&#39;</p>"));

    [Test]
    public void Markup_is_encoded_only_once() =>
        Assert.That(Html.Of($"<p>{Html.Of($"<b>{"&"}</b>")}</p>").ToString(), Is.EqualTo("<p><b>&amp;</b></p>"));

    [Test]
    public void Pieces_stand_one_after_another() =>
        Assert.That(
            Html.Of($"{Enumerable.Range(1, 2).Select(n => Html.Of($"<i>{n}</i>"))}").ToString(),
            Is.EqualTo("<i>1</i><i>2</i>"));

    [Test]
    public void Control_characters_are_replaced() => Assert.That(Html.Of($"{"a\0b"}").ToString(), Is.EqualTo("a\ufffdb"));

    [Test]
    public void Policy_allows_the_style_sheet_of_the_page_by_its_digest()
    {
        var page = HtmlPage.Of("t", StyleSheet.Report, Html.Empty);

        var style = page.Split("<style>")[1].Split("</style>")[0];
        var digest = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

        Assert.That(WebUtility.HtmlDecode(page), Does.Contain($"style-src 'sha256-{digest}'"));
    }
}
