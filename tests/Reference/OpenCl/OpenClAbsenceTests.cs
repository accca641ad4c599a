using Gradus.Reference.OpenCl.Native;
using Gradus.Reference.Tests.OpenCl.Scenarios;
using NUnit.Framework;

namespace Gradus.Reference.Tests.OpenCl;

/// <summary>What is told, and what computes, where OpenCL or a part of it is missing or broken.</summary>
[TestFixture]
[Platform("Linux", Reason = "Drivers are registered in files only there.")]
public sealed class OpenClAbsenceTests
{
    private const string Library = "GRADUS_OPENCL_LIBRARY";
    private const string Device = "GRADUS_DEVICE";
    private const string Vendors = "OCL_ICD_VENDORS";

    [TestCase("/nowhere/libOpenCL.so")]
    [TestCase("libm.so.6")]
    public void Library_that_is_none_leaves_managed_code(string library)
    {
        ChildResult child = ChildProcess.Run<DeviceExplanation>((Library, library));

        Assert.That(child.Output, Does.StartWith("managed"), child.Error);
        Assert.That(child.Output, Does.Contain($"{Library}={library} is no OpenCL library that can be loaded."));
    }

    [TestCase("gpu")]
    [TestCase("opencl-cpu")]
    [TestCase("7")]
    [TestCase("Voodoo")]
    public void Device_that_is_asked_for_and_missing_is_told_with_what_was_found(string device)
    {
        ChildResult child = ChildProcess.Run<DeviceExplanation>((Library, "/nowhere"), (Device, device));

        Assert.That(
            child.Output, Does.StartWith($"Found no device {device} among managed; expected auto, gpu,"), child.Error);
    }

    [Test]
    public void Auto_without_a_node_of_a_gpu_does_not_load_OpenCL()
    {
        if (GpuNodes.MayExist)
        {
            Assert.Ignore($"There may be a GPU here: one of {string.Join(", ", GpuNodes.All)} exists.");
        }

        ChildResult child = ChildProcess.Run<DeviceExplanation>();

        Assert.That(child.Output.Split('\n')[1], Is.EqualTo("OpenCL is not loaded"), child.Error);
    }

    [Test]
    public void Driver_file_that_names_no_library_is_told()
    {
        OpenClHere.RequirePocl();
        using var vendors = new EmptyFolder();
        File.WriteAllText(vendors.Of("voodoo.icd"), "libvoodoo.so.1\n");

        ChildResult child = ChildProcess.Run<DeviceExplanation>((Vendors, vendors.Path), (Device, "gpu"));

        Assert.That(child.Output, Does.StartWith("Found no device gpu"), child.Error);
        Assert.That(
            child.Output, Does.Contain($"{vendors.Of("voodoo.icd")} names libvoodoo.so.1, which cannot be loaded."));
    }

    [Test]
    public void Folder_without_a_driver_file_is_told()
    {
        OpenClHere.RequirePocl();
        using var vendors = new EmptyFolder();

        ChildResult child = ChildProcess.Run<DeviceExplanation>((Vendors, vendors.Path));

        Assert.That(
            child.Output,
            Does.StartWith("managed").And.Contain($"No driver: {vendors.Path} holds no .icd file."), child.Error);
    }

    [Test]
    public void Driver_that_no_file_names_is_found_when_it_is_named()
    {
        OpenClHere.RequirePocl();
        using var vendors = new EmptyFolder();
        string driver = IcdFile.In(IcdFile.SystemFolder).First(file => file.Library.Contains("pocl", StringComparison.Ordinal)).Library;

        ChildResult child = ChildProcess.Run<DeviceExplanation>(
            (Vendors, vendors.Path), ("GRADUS_ICD", driver), (Device, "opencl-cpu"));

        Assert.That(child.Output, Does.StartWith($"OpenCL: {OpenClHere.Pocl}"), child.Error);
    }

    [Test]
    public void Named_driver_that_cannot_be_loaded_is_told()
    {
        OpenClHere.RequirePocl();

        ChildResult child = ChildProcess.Run<DeviceExplanation>(("GRADUS_ICD", "libvoodoo.so.1"), (Device, "opencl-cpu"));

        Assert.That(child.Output, Does.StartWith($"OpenCL: {OpenClHere.Pocl}"), child.Error);
        Assert.That(child.Output, Does.Contain("GRADUS_ICD=libvoodoo.so.1 cannot be loaded."));
    }

    [Test]
    public void Cache_that_cannot_be_written_is_told()
    {
        OpenClHere.RequirePocl();
        using var folder = new EmptyFolder();
        File.WriteAllText(folder.Of("file"), "");

        ChildResult child = ChildProcess.Run<DeviceExplanation>(("POCL_CACHE_DIR", folder.Of("file/cache")), (Device, "opencl-cpu"));

        Assert.That(child.Output, Does.StartWith("Found no device opencl-cpu"), child.Error);
        Assert.That(
            child.Output,
            Does.Contain($"found POCL_CACHE_DIR={folder.Of("file/cache")}, which is no folder that can be written."));
    }

    [Test]
    public void Linker_that_is_not_on_the_path_is_told_before_PoCL_ends_the_process()
    {
        OpenClHere.RequirePocl();
        using var folder = new EmptyFolder();

        ChildResult child = ChildProcess.Run<DeviceExplanation>(("PATH", folder.Path), (Device, "opencl-cpu"));

        Assert.That(child.ExitCode, Is.Zero, child.Error);
        Assert.That(
            child.Output, Does.Contain($"cannot compile kernels here: found no program ld on PATH ({folder.Path})"));
    }
}
