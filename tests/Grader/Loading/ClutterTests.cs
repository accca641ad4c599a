using Gradus.Loading;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Loading;

internal sealed class ClutterTests
{
    [TestCase("__MACOSX/a.cs")]
    [TestCase("a/.git/b.cs")]
    [TestCase("a/obj/b.cs")]
    [TestCase("a/._b.cs")]
    [TestCase(".DS_Store")]
    public void Path_of_a_tool_is_clutter(string path) => Assert.That(Clutter.Is(path), Is.True);

    [TestCase("a/b.cs")]
    [TestCase("binary/b.cs")]
    [TestCase("03_Backprop/obj.cs")]
    [TestCase("a/.editorconfig")]
    [TestCase("../b.cs")]
    public void Path_of_a_learner_is_not(string path) => Assert.That(Clutter.Is(path), Is.False);
}
