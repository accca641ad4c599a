using NUnit.Framework;

namespace Gradus.Reference.Tests.Operators;

public sealed class RbfKernelTests
{
    // Andrew Ng, Machine Learning, exercise 6: about 0.324652.
    [Test]
    public void Similarity_is_the_published_one() =>
        Close.To(
            Given.Row(0.32465246735834974), RbfKernel.Forward(Given.Row(1, 2, 1), Given.Row(0, 4, -1), sigma: 2));
}
