using Gradus.Reference.Managed;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Devices;

[TestFixture]
public sealed class ManagedDeviceTests : DeviceContract
{
    private protected override IReferenceDevice Device { get; } = new ManagedDevice();
}
