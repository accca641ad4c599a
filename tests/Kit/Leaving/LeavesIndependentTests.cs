using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace Gradus.Kit.Tests.Leaving;

public sealed class LeavesIndependentTests
{
    private static readonly Matrix<double> Start = RandomSource.Seeded(1).Matrix(3, 4);

    private readonly record struct Gradients(Matrix<double> Dx, Vector<double> Db);

    private sealed class Node(Node? next, double[] data)
    {
        public Node? Next { get; set; } = next;

        public double[] Data { get; } = data;
    }

    [Test]
    public void Returned_input_reads_in_full()
    {
        Matrix<double> x = Start.Clone();
        Assert.That(Rejection.OfCall(Leaves.Unchanged(("x", x)), () => new Gradients(x, Numbers.Vector(1))), Is.EqualTo("""
              The result of the call is not independent of its input x:
              Expected: a result with storage of its own
              But was:  Dx is the same object as x
              Next:     whoever writes to one of them changes the other: return a copy, such as `var y = x.Clone();`.
            """));
    }

    private static IEnumerable<TestCaseData> Aliases()
    {
        Matrix<double> sparse = Matrix<double>.Build.SparseIdentity(3);
        Matrix<double> empty = Matrix<double>.Build.Sparse(3, 3);
        Matrix<double> diagonal = Matrix<double>.Build.DiagonalIdentity(3);
        Vector<double> vector = Numbers.Vector(1, 2);
        double[] array = [1, 2];
        double[][] jagged = [[1], [2]];
        Tensor<double> tensor = RandomSource.Seeded(1).Tensor(2, 3, 4);
        Matrix<float> singles = Matrix<float>.Build.Dense(2, 2);
        Tensor<int> integers = Tensor.Create([1, 2, 3]);
        var list = new List<double[]> { array };
        var node = new Node(null, [1]);
        yield return Alias(
            "matrix over the same array", Start, Matrix<double>.Build.Dense(3, 4, Start.AsColumnMajorArray()));
        yield return Alias("array behind a matrix", Start, Start.AsColumnMajorArray());
        yield return Alias("sparse matrix", sparse, sparse);
        yield return Alias("sparse matrix of zeros", empty, empty);
        yield return Alias("diagonal matrix", diagonal, diagonal);
        yield return Alias("vector in a tuple", vector, (3, vector));
        yield return Alias("vector over an array", array, Vector<double>.Build.Dense(array));
        yield return Alias("array in a list", array, new List<double[]> { array });
        yield return Alias("row of a jagged array", jagged, jagged[1]);
        yield return Alias("tensor", tensor, tensor);
        yield return Alias("reshaped tensor", tensor, tensor.Reshape([6, 4]));
        yield return Alias("slice of a tensor", tensor, tensor.Slice([0..1, 0..3, 0..4]));
        yield return Alias("int tensor", integers, integers);
        yield return Alias("slice of an int tensor", integers, integers.Slice([0..2]));
        yield return Alias("float matrix", singles, Matrix<float>.Build.Dense(2, 2, singles.AsColumnMajorArray()));
        yield return Alias("segment of an array", array, new ArraySegment<double>(array, 1, 1));
        yield return Alias("part of a record", new Gradients(Start, vector), Start);
        yield return Alias("list", list, list);
        yield return Alias("object", node, node);
        yield return Alias("array at the end of a chain", array, new Node(new Node(null, array), [1]));
    }

    private static TestCaseData Alias(string name, object input, object result) =>
        new TestCaseData(input, result).SetArgDisplayNames(name);

    [TestCaseSource(nameof(Aliases))]
    public void Result_that_shares_storage_is_rejected(object input, object result) =>
        Assert.That(
            Rejection.OfCall(Leaves.Unchanged(("x", input)), () => result),
            Does.StartWith("  The result of the call is not independent of its input x"));

    private static IEnumerable<TestCaseData> Copies()
    {
        Tensor<double> tensor = RandomSource.Seeded(1).Tensor(2, 3, 4);
        yield return Alias("matrix", Start, Start.Clone());
        yield return Alias(
            "sparse matrices of zeros", Matrix<double>.Build.Sparse(3, 3), Matrix<double>.Build.Sparse(3, 3));
        yield return Alias("empty arrays", Array.Empty<double>(), Array.Empty<double>());
        yield return Alias("tensor of the same shape", tensor, Numbers.Map(tensor, entry => entry));
        yield return Alias("int tensors", Tensor.Create([1, 2]), Tensor.Create([1, 2]));
        Tensor<int> deep = Tensor.CreateFromShape<int>([1, 2, 1, 2, 1, 2, 1]);
        yield return Alias("int tensors of seven dimensions", deep, Tensor.Abs<int>(deep));
        yield return Alias("number", Start, Start[0, 0]);
        yield return Alias("text", new List<string> { "a" }, "a");
    }

    [TestCaseSource(nameof(Copies))]
    public void Independent_result_is_accepted(object input, object result) =>
        Assert.That(() => result, Leaves.Unchanged(("x", input)));

    [Test]
    public void Null_is_accepted() => Assert.That(() => (object?)null, Leaves.Unchanged(("x", Start)));

    [Test]
    public void Result_may_refer_to_itself()
    {
        var ring = new Node(null, [1]);
        ring.Next = ring;
        Assert.That(() => ring, Leaves.Unchanged(("x", Start)));
    }

    [Test]
    public void Result_may_be_very_deep()
    {
        var chain = new Node(null, [1]);
        for (int i = 0; i < 100_000; i++)
        {
            chain = new Node(chain, [1]);
        }

        Assert.That(() => chain, Leaves.Unchanged(("x", Start)));
    }
}
