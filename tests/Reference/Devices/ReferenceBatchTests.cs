using Gradus.Reference.Tests.Samples;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Devices;

public sealed class ReferenceBatchTests
{
    [Test]
    public void Cases_of_one_operator_are_one_run()
    {
        using var device = new CountingDevice();
        var batch = new ReferenceBatch(device);
        PendingResults[] relu =
            [.. Enumerable.Range(1, 24).Select(i => batch.Add(Relu.Contract, Sample.Of(Relu.Contract, $"{i}", $"*={i}")))];
        PendingResults affine = batch.Add(Affine.Contract, Sample.Of(Affine.Contract, "a", "N=2 D=3 M=4"));

        batch.Run();

        Assert.That(device.Runs, Is.EqualTo(2));
        Assert.That(relu.Select(results => results.Results.Vector("y").Count), Is.EqualTo(Enumerable.Range(1, 24)));
        Assert.That(affine.Results.Matrix("y").ColumnCount, Is.EqualTo(4));
    }

    [Test]
    public void Second_run_computes_only_what_is_new()
    {
        using var device = new CountingDevice();
        var batch = new ReferenceBatch(device);
        batch.Add(Relu.Contract, Sample.Of(Relu.Contract, "first", "*=2"));
        batch.Run();
        PendingResults second = batch.Add(Relu.Contract, Sample.Of(Relu.Contract, "second", "*=3"));
        batch.Run();

        Assert.That(device.Cases, Is.EqualTo(2));
        Assert.That(second.Results.Vector("y").Count, Is.EqualTo(3));
    }

    [Test]
    public void Results_before_the_run_are_refused()
    {
        using var device = new CountingDevice();
        PendingResults pending =
            new ReferenceBatch(device).Add(Relu.Contract, Sample.Of(Relu.Contract, "early", "*=2"));

        Assert.That(
            () => pending.Results,
            Throws.InvalidOperationException.With.Message.EqualTo(
                "relu, case early: found no results, expected Run to be called first."));
    }
}
