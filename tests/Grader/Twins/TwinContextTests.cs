using System.Reflection;
using Gradus.Curriculum;
using Gradus.Twins;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Twins;

internal sealed class TwinContextTests
{
    private readonly TwinContext _context = new(Catalog.Embedded);

    [Test]
    public void Module_becomes_its_twin()
    {
        var twin = _context.LoadFromAssemblyName(new AssemblyName("Gradus.Backprop"));

        Assert.That(
            twin,
            Is.Not.SameAs(typeof(Gradus.Backprop.Affine).Assembly).And.SameAs(_context.TwinOf(Catalog.Embedded.FindModule("03_Backprop")!)));
    }

    [Test]
    public void Everything_else_is_as_usual()
    {
        Assert.That(
            _context.LoadFromAssemblyName(new AssemblyName("Gradus.Kit")),
            Is.SameAs(typeof(Gradus.Kit.Agrees).Assembly));
    }
}
