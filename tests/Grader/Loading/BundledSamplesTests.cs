using Gradus.Curriculum;
using Gradus.Loading;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Loading;

internal sealed class BundledSamplesTests
{
    private static readonly IReadOnlyList<Submission> Samples = new SubmissionPlan(Catalog.Embedded, new Scope(null, null))
        .Of(HandIns.Read(Path.Combine(AppContext.BaseDirectory, "samples")));

    [Test]
    public void Samples_are_known() => Assert.That(BundledSamples.AreAll(Samples), Is.True);

    [Test]
    public void Sample_with_a_blank_more_is_a_strangers_program()
    {
        var first = Samples.First(s => s.Files.Count > 0);
        var changed = first with { Files = [.. first.Files.Select(f => f with { Text = f.Text + " " })] };

        Assert.That(BundledSamples.AreAll([.. Samples, changed]), Is.False);
    }
}
