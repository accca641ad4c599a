using Gradus.Reference.OpenCl;
using Gradus.Reference.OpenCl.Native;

namespace Gradus.Reference.Tests.OpenCl.Scenarios;

/// <summary>A kernel whose work-items all write one number, and one that writes behind its buffer.</summary>
internal sealed unsafe class PlantedRace : Scenario
{
    private const string Text =
        "__kernel void race(__global int* x) { x[0] = (int)get_global_id(0); } " +
        "__kernel void outside(__global int* x) { x[4096] = 1; }";

    /// <inheritdoc />
    public override void Run(TextWriter output)
    {
        using var context = new OpenClContext(OpenClDevices.All()[0], _ => Text);
        using BufferHandle buffer = context.Allocate(64 * sizeof(int));
        foreach (string name in (string[])["race", "outside"])
        {
            KernelHandle kernel = context.Kernel("Planted", "-cl-std=CL1.2", name);
            nint handle = buffer.DangerousGetHandle();
            OpenClStatus.Check(OpenCL.clSetKernelArg(kernel, 0, (nuint)sizeof(nint), &handle), "clSetKernelArg");
            context.Enqueue(kernel, name, [64], [64]);
        }

        context.Finish();
    }
}
