using System.Text;
using Gradus.Running;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Running;

internal sealed class CappedOutputTests
{
    private const int Cap = 1 << 20;

    [Test]
    public void Little_is_kept_whole()
    {
        using var output = Of(Encoding.UTF8.GetBytes("∇ ready"), () => { });

        Assert.That((output.Text(), output.IsFull), Is.EqualTo(("∇ ready", false)));
    }

    [Test]
    public void Much_is_kept_by_its_beginning()
    {
        using var output = Of([.. Enumerable.Repeat((byte)'a', 4096), .. Enumerable.Repeat((byte)'b', 4096)], () => { });

        Assert.That(output.Text(), Is.EqualTo(new string('a', 4096)));
    }

    [TestCase(Cap, 0)]
    [TestCase(Cap + 1, 1)]
    [TestCase(4 * Cap, 1)]
    public void More_than_a_mebibyte_is_told_once(int count, int times)
    {
        var told = 0;
        using var output = Of(new byte[count], () => told++);
        output.Text();

        Assert.That((told, output.IsFull), Is.EqualTo((times, times > 0)));
    }

    [Test]
    public void Stream_that_breaks_leaves_what_was_read()
    {
        using var output = new CappedOutput(new BrokenStream("last words"), () => { });

        Assert.That(output.Text(), Is.EqualTo("last words"));
    }

    private static CappedOutput Of(byte[] bytes, Action onFull) => new(new MemoryStream(bytes), onFull);
}
