using Gradus.Results;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Compiling;

internal sealed class SurfaceTests
{
    private const string Forward = "public static Matrix<double> Forward(Matrix<double> x) => x.Clone();";
    private const string Backward =
        "public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x) => dy.Clone();";
    private const string ExpectedForward = "expected public static Matrix<double> Relu.Forward(Matrix<double> x)";

    [TestCase("", "found no public Forward in Relu; " + ExpectedForward)]
    [TestCase("static Matrix<double> Forward(Matrix<double> x) => x;", "found no public Forward in Relu; " + ExpectedForward)]
    [TestCase("public static Matrix<double> forward(Matrix<double> x) => x;", "found no public Forward in Relu; " + ExpectedForward)]
    [TestCase(
        "public static double Forward(Matrix<double> x) => 0;",
        "found public static double Relu.Forward(Matrix<double> x); " + ExpectedForward)]
    [TestCase(
        "public static Matrix<double> Forward(double[,] x) => null!;",
        "found public static Matrix<double> Relu.Forward(double[,] x); " + ExpectedForward)]
    [TestCase(
        "public static Matrix<double> Forward(Matrix<double> x, int n) => x;",
        "found public static Matrix<double> Relu.Forward(Matrix<double> x, int n); " + ExpectedForward)]
    public void Method_that_is_missing_or_other_is_told_as_found_and_expected(string forward, string message)
    {
        var outcome = BackpropModule.Compile("Relu", BackpropModule.Relu($"{forward} {Backward}"));

        Assert.That((outcome.Verdict, outcome.Message), Is.EqualTo((Verdict.InvalidSubmission, message)));
    }

    [Test]
    public void Method_that_is_not_static_is_told_as_found_and_expected()
    {
        var outcome = BackpropModule.Compile(
            "Relu", BackpropModule.Relu($"public Matrix<double> Forward(Matrix<double> x) => x; {Backward}", "public class Relu"));

        Assert.That(
            outcome.Message,
            Is.EqualTo($"found public Matrix<double> Relu.Forward(Matrix<double> x); {ExpectedForward}"));
    }

    [Test]
    public void Class_of_another_name_is_told_with_the_types_found()
    {
        var outcome = BackpropModule.Compile("Relu", BackpropModule.Relu(Forward, "public static class ReLU"));

        Assert.That(
            (outcome.Verdict, outcome.Message),
            Is.EqualTo((Verdict.InvalidSubmission, "found Gradus.Backprop.ReLU; expected the class Relu in the namespace Gradus.Backprop")));
    }

    [Test]
    public void Class_in_another_namespace_is_told_with_the_namespace_expected()
    {
        var (name, text) = BackpropModule.Relu(Forward + Backward);
        var outcome = BackpropModule.Compile("Relu", (name, text.Replace("namespace Gradus.Backprop", "namespace Mine", StringComparison.Ordinal)));

        Assert.That(
            outcome.Message,
            Is.EqualTo("found Mine.Relu; expected the class Relu in the namespace Gradus.Backprop"));
    }

    [Test]
    public void File_without_a_class_is_told_so()
    {
        var outcome = BackpropModule.Compile("NumericalGradient", ("NumericalGradient.cs", "// nothing yet"));

        Assert.That(
            outcome.Message,
            Is.EqualTo("found no class; expected the class NumericalGradient in the namespace Gradus.Backprop"));
    }

    [Test]
    public void Struct_in_place_of_a_class_is_told_as_found_and_expected()
    {
        var outcome = BackpropModule.Compile("Relu", BackpropModule.Relu(Forward + Backward, "public struct Relu"));

        Assert.That(outcome.Message, Is.EqualTo("found the struct Relu; expected a class"));
    }

    [TestCase("Matrix<double> Dw, Matrix<double> Dx, Vector<double> Db")]
    [TestCase("Matrix<double> Dx, Matrix<double> Dw")]
    [TestCase("Matrix<double> Dx, Matrix<double> Dw, Vector<double> Db, double More")]
    [TestCase("Matrix<double> A, Matrix<double> B, Vector<double> C")]
    public void Record_with_other_parts_is_refused(string parts)
    {
        var solution = BackpropModule.Solution("Affine")
            .Replace("Matrix<double> Dx, Matrix<double> Dw, Vector<double> Db", parts, StringComparison.Ordinal)
            .Replace("return new Gradients(dx, dw, db);", "return default;", StringComparison.Ordinal);

        Assert.That(
            BackpropModule.Compile("Affine", ("Affine.cs", solution)).Verdict,
            Is.EqualTo(Verdict.InvalidSubmission));
    }

    [Test]
    public void Record_class_in_place_of_a_record_struct_is_told_as_found_and_expected()
    {
        var solution = BackpropModule.Solution("Affine").Replace("readonly record struct", "record", StringComparison.Ordinal);

        Assert.That(
            BackpropModule.Compile("Affine", ("Affine.cs", solution)).Message,
            Is.EqualTo("found record Affine.Gradients; expected readonly record struct Affine.Gradients"));
    }

    [Test]
    public void More_public_members_than_asked_for_do_no_harm()
    {
        Assert.That(
            BackpropModule.Compile("Relu", BackpropModule.Relu(Forward + Backward + "public static int More;")).Message,
            Is.Empty);
    }
}
