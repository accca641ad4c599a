using Gradus.Reference.OpenCl;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Devices;

[TestFixture]
public sealed class DeviceRequestTests
{
    private static readonly OpenClDeviceInfo Cpu = Info("PoCL", "EPYC", OpenClDeviceKind.Cpu, hasDouble: true);
    private static readonly OpenClDeviceInfo Small = Info("Apple", "M3", OpenClDeviceKind.Gpu, hasDouble: false);
    private static readonly OpenClDeviceInfo Large = Info("NVIDIA CUDA", "H200", OpenClDeviceKind.Gpu, hasDouble: true);
    private static readonly OpenClDeviceInfo Simulator = Info("Oclgrind", "Simulator", OpenClDeviceKind.Simulator, hasDouble: true);

    private static readonly OpenClDeviceInfo[] All = [Cpu, Simulator, Small, Large];

    [TestCase(null, "H200")]
    [TestCase("  ", "H200")]
    [TestCase("Auto", "H200")]
    [TestCase("gpu", "H200")]
    [TestCase("OpenCL-CPU", "EPYC")]
    [TestCase("0", "EPYC")]
    [TestCase("2", "M3")]
    [TestCase("h200", "H200")]
    [TestCase("Apple / M", "M3")]
    [TestCase("oclgrind", "Simulator")]
    [TestCase("managed", null)]
    public void Request_means_a_device(string? request, string? device) =>
        Assert.That(new DeviceRequest(request).Choose(All)?.Name, Is.EqualTo(device));

    [Test]
    public void Auto_takes_no_cpu_no_simulator_and_no_gpu_without_float64() =>
        Assert.That(new DeviceRequest("auto").Choose([Cpu, Simulator, Small]), Is.Null);

    [Test]
    public void Gpu_without_float64_is_taken_when_a_gpu_is_asked_for() =>
        Assert.That(new DeviceRequest("gpu").Choose([Cpu, Small]), Is.EqualTo(Small));

    [TestCase("gpu")]
    [TestCase("1")]
    [TestCase("-1")]
    [TestCase("H200")]
    public void Missing_device_is_told_with_all_that_there_are(string request) =>
        Assert.That(
            () => new DeviceRequest(request).Choose([Cpu]),
            Throws.TypeOf<DeviceException>().With.Message.EqualTo(
                $"Found no device {request} among managed, 0 (PoCL / EPYC, Cpu); expected auto, gpu, opencl-cpu, managed, " +
                "the number of a device, or part of its name. `gradus reference devices` says what was tried."));

    private static OpenClDeviceInfo Info(string platform, string name, OpenClDeviceKind kind, bool hasDouble) =>
        new(1, 2, platform, name, "1.0", kind, hasDouble, true, 1 << 30);
}
