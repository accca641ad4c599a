using Gradus.Reference.OpenCl;
using NUnit.Framework;

namespace Gradus.Reference.Tests.OpenCl;

/// <summary>What a device says when it cannot do what is asked.</summary>
[TestFixture]
public sealed class OpenClFailureTests
{
    [Test]
    public void Kernels_that_do_not_compile_are_told_with_the_log_of_the_compiler()
    {
        using var context = new OpenClContext(OpenClHere.RequirePocl(), _ => "#line 7 \"Broken.cl\"\n__kernel void broken() { missing; }");

        Assert.That(
            () => context.Kernel("Broken", "-cl-std=CL1.2", "broken"),
            Throws.TypeOf<OpenClException>().With.Message.StartsWith("clBuildProgram failed with CL_BUILD_PROGRAM_FAILURE (-11): Broken.cl with -cl-std=CL1.2")
                .And.Message.Contains("Broken.cl:7").And.Message.Contains("undeclared identifier 'missing'"));
    }

    [Test]
    public void Kernel_that_is_not_in_the_text_is_told_by_name()
    {
        using var context = new OpenClContext(OpenClHere.RequirePocl(), _ => "__kernel void one() { }");

        Assert.That(
            () => context.Kernel("One", "", "two"),
            Throws.TypeOf<OpenClException>().With.Message.EqualTo("clCreateKernel failed with CL_INVALID_KERNEL_NAME (-46): two."));
    }

    [Test]
    public void Run_that_is_larger_than_a_buffer_can_be_is_refused()
    {
        OpenClDeviceInfo info = OpenClHere.RequirePocl() with { LargestBuffer = 64 };
        using var device = new OpenClDevice(info);

        Assert.That(
            () => device.Run(Relu.Contract, [Ramp(length: 5)]),
            Throws.TypeOf<DeviceException>().With.Message.StartsWith("A run of 80 bytes is more than the 64 that a buffer on"));
        Assert.That(device.Run(Relu.Contract, [Ramp(length: 4)])[0]["y"].Data, Is.EqualTo(new double[] { 0, 0, 0, 1 }));
    }

    [Test]
    public void Device_without_float64_refuses_it_and_computes_in_float32()
    {
        using var device = new OpenClDevice(OpenClHere.RequirePocl() with { HasDouble = false });

        Assert.That(
            () => device.Run(Relu.Contract, [Ramp(length: 4)]),
            Throws.TypeOf<DeviceException>().With.Message.Contains("does not compute in float64"));
        Assert.That(
            device.Run(Relu.Contract, [Ramp(length: 4).As<float>()])[0]["y"].Data,
            Is.EqualTo(new float[] { 0, 0, 0, 1 }));
    }

    [Test]
    public void Device_that_was_closed_says_so()
    {
        var device = new OpenClDevice(OpenClHere.RequirePocl());
        device.Run(Relu.Contract, [Ramp(length: 4)]);

        device.Dispose();
        device.Dispose();

        Assert.That(() => device.Run(Relu.Contract, [Ramp(length: 4)]), Throws.TypeOf<ObjectDisposedException>());
    }

    private static OperatorCase<double> Ramp(int length)
    {
        double[] x = [.. Enumerable.Range(0, length).Select(i => i - 2.0)];
        return new("ramp", new Dictionary<string, NdArray<double>> { ["x"] = new([length], x) }, new Dictionary<string, ParameterValue>());
    }
}
