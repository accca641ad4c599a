using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Kit.Tests.Leaving;

public sealed class LeavesTests
{
    private static readonly Matrix<double> Start = RandomSource.Seeded(1).Matrix(3, 4);

    private sealed record Weights(Matrix<double> W1, Vector<double> B1);

    private readonly record struct Options(double Rate, int[] Sizes);

    private sealed class Counter
    {
        public int Count { get; set; }
    }

    private sealed class Layer
    {
        private int _calls;

        public int Call() => ++_calls;
    }

    [TearDown]
    public void LeaveSession() => GradingSession.Current = null;

    [Test]
    public void Call_that_only_reads_is_accepted()
    {
        Matrix<double> x = Start.Clone();
        Assert.That(() => x * 2, Leaves.Unchanged(("x", x)));
    }

    [Test]
    public void Call_without_result_is_accepted()
    {
        double[] x = [1, 2];
        Assert.That(() => Array.BinarySearch(x, 1.0), Leaves.Unchanged(("x", x)));
        Assert.That(() => GC.KeepAlive(x), Leaves.Unchanged(("x", x)));
    }

    [Test]
    public void Call_without_result_that_changes_its_input_is_rejected()
    {
        double[] x = [2, 1];
        Assert.That(
            Rejection.OfCall(Leaves.Unchanged(("x", x)), () => Array.Sort(x)),
            Does.StartWith("  The call changed its input x in 2 of 2 entries"));
    }

    [Test]
    public void Changed_matrix_reads_in_full()
    {
        Matrix<double> x = Numbers.Matrix(new[,] { { 1, -2, 0.5 }, { -3, 4, 5 } });
        Matrix<double> Relu()
        {
            x.MapInplace(entry => Math.Max(0, entry), Zeros.Include);
            return x.Clone();
        }

        Assert.That(Rejection.OfCall(Leaves.Unchanged(("x", x)), Relu), Is.EqualTo("""
              The call changed its input x in 2 of 6 entries, first at [0, 1]:
              Expected: -2, as before the call
              But was:  0
              Next:     the caller still needs x: copy before writing, such as `var y = x.Clone();`.
            """));
    }

    private static IEnumerable<TestCaseData> Writers()
    {
        Matrix<double> sparse = Matrix<double>.Build.Sparse(3, 3);
        Matrix<double> diagonal = Matrix<double>.Build.DiagonalIdentity(3);
        Vector<double> vector = Numbers.Vector(1, 2);
        int[] labels = [3, 1, 2];
        double[,] table = new double[2, 2];
        double[][] jagged = [[1], [2, 3]];
        Tensor<double> tensor = RandomSource.Seeded(1).Tensor(2, 3, 4);
        var weights = new Weights(Start.Clone(), Numbers.Vector(1, 2));
        var options = new Options(0.1, [4, 5]);
        var list = new List<Matrix<double>> { Start.Clone() };
        var byName = new Dictionary<string, double[]> { ["w"] = [1, 2] };
        var counter = new Counter();
        Matrix<float> singles = Matrix<float>.Build.Dense(2, 2);
        Tensor<int> integers = Tensor.Create([1, 2, 3]);
        string[] words = ["a", "b"];
        float[] floats = [1, 2];
        yield return Writer("sparse matrix", sparse, () => sparse[1, 2] = 5, "x in 1 of 9 entries, first at [1, 2]");
        yield return Writer(
            "diagonal matrix", diagonal, () => diagonal[1, 1] = 5, "x in 1 of 9 entries, first at [1, 1]");
        yield return Writer("vector", vector, () => vector[1] = 5, "x in 1 of 2 entries, first at [1]");
        yield return Writer("int array", labels, () => Array.Sort(labels), "x in 3 of 3 entries, first at [0]");
        yield return Writer("rectangular array", table, () => table[1, 0] = 5, "x in 1 of 4 entries, first at [1, 0]");
        yield return Writer("jagged array", jagged, () => jagged[1][0] = 5, "x[1] in 1 of 2 entries, first at [0]");
        yield return Writer("replaced row", jagged, () => jagged[0] = [7], "x[0] in 1 of 1 entries, first at [0]");
        yield return Writer("tensor", tensor, () => tensor[[1, 2, 3]] = 5, "x in 1 of 24 entries, first at [1, 2, 3]");
        yield return Writer("record", weights, () => weights.W1[2, 0] = 5, "x.W1 in 1 of 12 entries, first at [2, 0]");
        yield return Writer(
            "record struct", options, () => options.Sizes[0] = 7, "x.Sizes in 1 of 2 entries, first at [0]");
        yield return Writer(
            "tuple", (weights, 3), () => weights.B1[0] = 5, "x.Item1.B1 in 1 of 2 entries, first at [0]");
        yield return Writer(
            "list of matrices", list, () => list[0][0, 0] = 5, "x[0] in 1 of 12 entries, first at [0, 0]");
        yield return Writer("dictionary", byName, () => byName["w"][1] = 5, "in 1 of 2 entries, first at [1]");
        yield return Writer("class", counter, () => counter.Count++, "x.Count:");
        yield return Writer("words", words, () => words[1] = "c", "x in 1 of 2 entries, first at [1]");
        yield return Writer("floats", floats, () => floats[1] = -2, "x in 1 of 2 entries, first at [1]");
        yield return Writer("float matrix", singles, () => singles[0, 1] = 5, "in 1 of 4 entries, first at [2]");
        yield return Writer("int tensor", integers, () => integers[[1]] = 5, "in 1 of 3 entries, first at [1]");
        yield return Writer("longer list", list, () => list.Add(Start), "what its input x is made of");
        yield return Writer("null row", jagged, () => jagged[1] = null!, "what its input x is made of");
        yield return Writer("shorter row", jagged, () => jagged[0] = [], "what its input x is made of");
    }

    private static TestCaseData Writer(string name, object input, Action write, string finding) =>
        new TestCaseData(input, write, finding).SetArgDisplayNames(name);

    [TestCaseSource(nameof(Writers))]
    public void Written_input_is_found(object input, Action write, string finding) =>
        Assert.That(Rejection.OfCall(Leaves.Unchanged(("x", input)), write), Does.Contain(finding));

    [TestCase(0.0, -0.0)]
    [TestCase(1.0, 1.0000000000000002)]
    public void Smallest_change_is_found(double before, double after)
    {
        Matrix<double> x = Numbers.Matrix(new[,] { { before } });
        Assert.That(
            Rejection.OfCall(Leaves.Unchanged(("x", x)), () => x[0, 0] = after),
            Does.Contain("changed its input x in 1 of 1"));
    }

    [Test]
    public void Input_that_holds_NaN_may_stay_as_it_is()
    {
        double[] x = [double.NaN];
        Assert.That(() => x.Length, Leaves.Unchanged(("x", x)));
    }

    [Test]
    public void Second_of_several_inputs_is_named()
    {
        (double[] x, double[] w) = ([1], [2]);
        Assert.That(
            Rejection.OfCall(Leaves.Unchanged(("x", x), ("w", w)), () => w[0]++),
            Does.StartWith("  The call changed its input w"));
    }

    [Test]
    public void What_an_object_keeps_to_itself_may_change()
    {
        var layer = new Layer();
        Assert.That(() => layer.Call(), Leaves.Unchanged(("layer", layer)));
    }

    [Test]
    public void Exception_of_the_call_is_passed_on() =>
        Assert.That(
            () => Leaves.Unchanged(("x", new double[1])).ApplyTo<int>(() => throw new NotImplementedException()),
            Throws.InstanceOf<NotImplementedException>());

    [Test]
    public void Value_in_place_of_a_call_is_a_mistake_of_the_test() =>
        Assert.That(
            () => Leaves.Unchanged(("x", new double[1])).ApplyTo(3),
            Throws.ArgumentException.With.Message.Contains("() => …"));

    [Test]
    public void No_inputs_are_a_mistake_of_the_test() =>
        Assert.That(() => Leaves.Unchanged(), Throws.ArgumentException);

    [TestCase(3)]
    [TestCase("text")]
    public void Input_that_cannot_change_is_a_mistake_of_the_test(object input) =>
        Assert.That(
            () => Leaves.Unchanged(("x", input)),
            Throws.ArgumentException.With.Message.Contains("nothing that a call could change"));
}
