using System.Reflection;
using Gradus.Compiling;
using Gradus.Curriculum;
using Gradus.Grader.Tests.Twins;
using Gradus.Results;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Compiling;

internal sealed class SubmissionCompilerTests
{
    private const string Forward = "public static Matrix<double> Forward(Matrix<double> x) => x.Clone();";
    private const string Backward =
        "public static Matrix<double> Backward(Matrix<double> dy, Matrix<double> x) => dy.Clone();";

    private static IEnumerable<string> Exercises => BackpropModule.Module.Exercises.Select(e => e.Name);

    [TestCaseSource(nameof(Exercises))]
    public void Solution_alone_compiles(string exercise)
    {
        Assert.That(
            BackpropModule.Compile(exercise, ($"{exercise}.cs", BackpropModule.Solution(exercise))).Message,
            Is.Empty);
    }

    [Test]
    public void Error_names_file_and_line()
    {
        var outcome = BackpropModule.Compile("Relu", BackpropModule.Relu(Forward + "\n    " + Backward + "\n    static int Wrong = \"text\";"));

        Assert.That(
            (outcome.Verdict, outcome.Message),
            Is.EqualTo((Verdict.CompileError, "Relu.cs, line 10: Cannot implicitly convert type 'string' to 'int' (CS0029)")));
    }

    [Test]
    public void Line_is_the_files_own_whatever_it_says_of_itself()
    {
        var outcome = BackpropModule.Compile("Relu", ("Relu.cs", "#line 700 \"/etc/passwd\"\nclass A { int x = \"\"; }"));

        Assert.That(outcome.Message, Does.StartWith("Relu.cs, line 2: "));
    }

    [Test]
    public void Many_errors_are_cut_after_five()
    {
        var outcome = BackpropModule.Compile("Relu", BackpropModule.Relu(string.Concat(Enumerable.Range(0, 9).Select(i => $"static int a{i} = \"\";"))));

        Assert.That(
            (outcome.Message.Split('\n').Length, outcome.Message.Split('\n')[^1]),
            Is.EqualTo((6, "and 4 more")));
    }

    [Test]
    public void Submission_keeps_the_identity_of_the_module()
    {
        var submission = BackpropModule.Compile("Relu", BackpropModule.Relu(Forward + Backward)).Submission!;

        Assert.That(Assembly.Load(submission.Image).GetName().Name, Is.EqualTo("Gradus.Backprop"));
    }

    [Test]
    public void Same_submission_compiles_to_the_same_bytes()
    {
        var first = BackpropModule.Compile("Relu", BackpropModule.Relu(Forward + Backward)).Submission!;
        var second = BackpropModule.Compile("Relu", BackpropModule.Relu(Forward + Backward)).Submission!;

        Assert.That((first.Image, first.Symbols), Is.EqualTo((second.Image, second.Symbols)));
    }

    [Test]
    public void Broken_own_Affine_does_not_hurt_TwoLayerNet()
    {
        var outcome = BackpropModule.Compile(
            "TwoLayerNet", ("TwoLayerNet.cs", BackpropModule.Solution("TwoLayerNet")), ("Affine.cs", "this is no C#"));

        Assert.That(outcome.Message, Is.Empty);
    }

    [Test]
    public void Wrong_own_Relu_is_replaced_by_the_model_solution()
    {
        var outcome = BackpropModule.Compile(
            "TwoLayerNet", ("TwoLayerNet.cs", BackpropModule.Solution("TwoLayerNet")), BackpropModule.Relu(Forward + Backward));

        Assert.That(
            outcome.Compilation!.SyntaxTrees.Single(t => t.FilePath == "Relu.cs").ToString(), Is.EqualTo(BackpropModule.Solution("Relu")));
    }

    [Test]
    public void Own_earlier_exercise_is_used_when_the_model_solution_lacks_what_is_needed()
    {
        var outcome = BackpropModule.Compile(
            "TwoLayerNet",
            ("TwoLayerNet.cs", BackpropModule.Solution("TwoLayerNet").Replace("Relu.Forward(a)", "Relu.MyForward(a)", StringComparison.Ordinal)),
            BackpropModule.Relu(Forward + Backward + "public static Matrix<double> MyForward(Matrix<double> x) => Forward(x);"));

        Assert.That(outcome.Message, Is.Empty);
    }

    [Test]
    public void Error_of_a_submission_that_compiles_neither_way_is_told_with_the_model_solutions()
    {
        var outcome = BackpropModule.Compile(
            "TwoLayerNet",
            ("TwoLayerNet.cs", BackpropModule.Solution("TwoLayerNet").Replace("Relu.Forward(a)", "Relu.Foo(a)", StringComparison.Ordinal)),
            ("Relu.cs", "broken"));

        Assert.That(
            outcome.Message,
            Does.StartWith("TwoLayerNet.cs, line ").And.Contain("'Foo'").And.Not.Contain("Relu.cs"));
    }

    [Test]
    public void Own_copy_of_a_given_file_is_replaced()
    {
        var outcome = BackpropModule.Compile(
            "Affine", ("Affine.cs", BackpropModule.Solution("Affine")), ("Shapes.cs", "namespace Gradus.Backprop; static class Shapes { }"));

        Assert.That(outcome.Message, Is.Empty);
    }

    [Test]
    public void Later_exercise_of_ones_own_does_not_hurt()
    {
        var outcome = BackpropModule.Compile("Relu", BackpropModule.Relu(Forward + Backward), ("TwoLayerNet.cs", "broken"));

        Assert.That(outcome.Message, Is.Empty);
    }

    [Test]
    public void Helper_file_of_ones_own_is_compiled_along()
    {
        var outcome = BackpropModule.Compile(
            "Relu",
            BackpropModule.Relu("public static Matrix<double> Forward(Matrix<double> x) => Mine.Copy(x);" + Backward),
            ("Mine.cs", "using MathNet.Numerics.LinearAlgebra; static class Mine { public static Matrix<double> Copy(Matrix<double> x) => x.Clone(); }"));

        Assert.That(outcome.Message, Is.Empty);
    }

    [TestCase("NUnit.Framework.Assert.Pass();")]
    [TestCase("Gradus.Kit.GradingSession.Current = null;")]
    [TestCase("Gradus.Reference.Relu.Forward(null!);")]
    [TestCase("Gradus.Running.SubmissionSession.Current = null;")]
    public void Tests_Kit_reference_and_grader_are_out_of_reach(string statement)
    {
        var outcome = BackpropModule.Compile("Relu", BackpropModule.Relu($"{Forward} {Backward} static void Cheat() {{ {statement} }}"));

        Assert.That(outcome.Verdict, Is.EqualTo(Verdict.CompileError));
    }

    [Test]
    public void File_beyond_a_limit_is_not_compiled()
    {
        var outcome = BackpropModule.Compile("Relu", BackpropModule.Relu(Forward), ("Deep.cs", new string('(', 5000)));

        Assert.That(
            (outcome.Verdict, outcome.Message),
            Is.EqualTo((Verdict.CompileLimit, "Deep.cs, line 1: nested deeper than 200 levels")));
    }

    [Test]
    public void Lines_of_every_file_are_known()
    {
        var submission = BackpropModule.Compile("Relu", BackpropModule.Relu(Forward + Backward)).Submission!;

        Assert.That(
            (submission.HasLine("Relu.cs", 1), submission.HasLine("Relu.cs", 9), submission.HasLine("Relu.cs", 10), submission.HasLine("Relu.cs", 0), submission.HasLine("x", 1)),
            Is.EqualTo((true, true, false, false, false)));
    }

    [Test]
    public void Module_of_one_exercise_compiles()
    {
        var course = TemporaryCourse.Of(("Echo", "public static double Half(double x) => x / 2;"));
        var (module, models) = (course.Modules[0], new ModelAssemblies(course));
        var outcome = new SubmissionCompiler(module, new Surface(module, models), models).Compile(module.Exercises[0], [new SourceFile("Echo.cs", module.Sources[0].Text)]);

        Assert.That(outcome.Message, Is.Empty);
    }
}
