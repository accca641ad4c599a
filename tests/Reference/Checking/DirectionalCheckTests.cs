using Gradus.Reference.Managed;
using Gradus.Reference.Tests.Samples;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Checking;

public sealed class DirectionalCheckTests
{
    private static readonly ManagedDevice Device = new();
    private static readonly OperatorCase<double> Request = Sample.Of(Affine.Contract, "checked", "N=4 D=5 M=3");

    [Test]
    public void Right_gradients_are_accepted() =>
        Assert.That(
            DirectionalCheck.Of(Device, Affine.Contract, Request, Gradients()).Select(gradient => gradient.IsAccepted),
            Is.All.True);

    [Test]
    public void Single_wrong_entry_is_rejected_and_located([Values("dx", "dw", "db")] string name)
    {
        Dictionary<string, NdArray<double>> gradients = Gradients();
        int last = gradients[name].Data.Length - 1;
        double right = gradients[name].Data[last];
        gradients[name].Data[last] *= 1 + 1e-4;

        var rejected = DirectionalCheck.Of(Device, Affine.Contract, Request, gradients).Where(one => !one.IsAccepted);
        var worst = DirectionalCheck.Locate(Device, Affine.Contract, Request, name[1..], gradients[name].Data);

        Assert.That(rejected.Select(gradient => gradient.Gradient), Is.EqualTo(new[] { name }));
        Assert.That(worst.Entry, Is.EqualTo(last));
        Assert.That(worst.Difference, Is.EqualTo(right).Within(1e-8));
    }

    [Test]
    public void Gradient_that_is_not_finite_is_rejected()
    {
        Dictionary<string, NdArray<double>> gradients = Gradients();
        gradients["dx"].Data[3] = double.NaN;

        Assert.That(
            DirectionalCheck.Of(Device, Affine.Contract, Request, gradients).Count(gradient => !gradient.IsAccepted),
            Is.EqualTo(1));
    }

    private static Dictionary<string, NdArray<double>> Gradients()
    {
        IReadOnlyDictionary<string, NdArray<double>> outputs = Device.Run(Affine.Contract, [Request])[0];
        return Affine.Contract.Gradients.ToDictionary(gradient => gradient.Name, gradient => outputs[gradient.Name]);
    }
}
