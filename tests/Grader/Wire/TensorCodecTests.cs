using System.Buffers;
using System.Numerics.Tensors;
using Gradus.Worker.Wire;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Wire;

internal sealed class TensorCodecTests
{
    [Test]
    public void Tensor_keeps_its_lengths_and_row_major_order()
    {
        var tensor = Tensor.Create([1.0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [2, 3, 2]);

        Assert.That(Flat(Crossing.Of(tensor)), Is.EqualTo(Flat(tensor)));
    }

    [Test]
    public void Slice_arrives_dense()
    {
        var slice = Tensor.Create([1f, 2, 3, 4, 5, 6], [2, 3]).Slice([NRange.All, NRange.EndAt(2)]);

        Assert.That(Flat(Crossing.Of(slice)), Is.EqualTo(("2, 2", new[] { 1f, 2, 4, 5 })));
    }

    [Test]
    public void Empty_tensor_keeps_its_lengths([Values("0, 5, 4", "5, 0, 4", "5, 4, 0")] string lengths)
    {
        var tensor = Tensor.Create(Array.Empty<double>(), [.. lengths.Split(", ").Select(l => nint.Parse(l))]);

        Assert.That(string.Join(", ", Crossing.Of(tensor).Lengths.ToArray()), Is.EqualTo(lengths));
    }

    [Test]
    public void Null_arrives_as_null() => Assert.That(Crossing.Of<Tensor<double>?>(null), Is.Null);

    [TestCase(-1)]
    [TestCase(9)]
    [TestCase(int.MaxValue)]
    public void Rank_outside_0_to_8_is_refused(int rank)
    {
        byte[] message = [1, .. BitConverter.GetBytes(rank), .. new byte[64]];

        Assert.That(() => new Crossing().Read(typeof(Tensor<double>), message), Throws.TypeOf<WireException>());
    }

    [Test]
    public void Product_of_lengths_beyond_64_bits_is_refused()
    {
        byte[] lengths = [.. Enumerable.Repeat(BitConverter.GetBytes(int.MaxValue), 8).SelectMany(b => b)];
        byte[] message = [1, .. BitConverter.GetBytes(8), .. lengths];

        Assert.That(() => new Crossing().Read(typeof(Tensor<double>), message), Throws.TypeOf<WireException>());
    }

    private static (string Lengths, T[] Values) Flat<T>(Tensor<T> tensor)
    {
        var values = new T[tensor.FlattenedLength];
        tensor.FlattenTo(values);
        return (string.Join(", ", tensor.Lengths.ToArray()), values);
    }
}
