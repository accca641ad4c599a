using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class GlobalNormClipTests
{
    [Test]
    public void Both_are_scaled_by_the_norm_of_both()
    {
        GlobalNormClip.Clipped clipped =
            GlobalNormClip.Forward(Given.Tensor([1], 3), Given.Tensor([1, 2], 0, -4), c: 1);

        Close.To(5, clipped.Norm);
        Close.To(Given.Tensor([1], 0.6), clipped.A);
        Close.To(Given.Tensor([1, 2], 0, -0.8), clipped.B);
    }

    [Test]
    public void Norm_zero_leaves_zeros()
    {
        GlobalNormClip.Clipped clipped = GlobalNormClip.Forward(Given.Tensor([1], 0), Given.Tensor([1], 0), c: 0);

        Assert.That(clipped.Norm, Is.Zero);
        Assert.That(clipped.A.Concat(clipped.B), Is.All.Zero);
    }
}
