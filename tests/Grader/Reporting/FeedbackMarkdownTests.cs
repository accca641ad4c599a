using Gradus.Reporting;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Reporting;

internal sealed class FeedbackMarkdownTests
{
    [Test]
    public Task Text_of_a_learner_stays_as_it_is() =>
        Verifier.Verify(FeedbackMarkdown.Of(Cohort.Of(SmallRun.Result).Learners[0]), "md");

    [Test]
    public Task Texts_of_hostile_learners_stay_as_they_are() =>
        Verifier.Verify(string.Join("\n", Cohort.Of(HostileRun.Result).Learners.Select(FeedbackMarkdown.Of)), "md");

    [TestCase("![](http://x)", @"\!\[\]\(http\:\/\/x\)")]
    [TestCase("<script>", @"\<script\>")]
    [TestCase("`code` | *a* _b_", @"\`code\` \| \*a\* \_b\_")]
    [TestCase("# a\n- b", @"\# a \- b")]
    [TestCase("1. a &lt; www.x.y a@b", @"1\. a \&lt; www\.x\.y a\@b")]
    public void Inline_text_keeps_its_characters_and_loses_their_effect(string text, string markdown) =>
        Assert.That(Markdown.Inline(text), Is.EqualTo(markdown));

    [Test]
    public void Fence_is_longer_than_any_in_the_text() =>
        Assert.That(Markdown.Fenced("a\n`````\nb"), Is.EqualTo("``````text\na\n`````\nb\n``````"));
}
