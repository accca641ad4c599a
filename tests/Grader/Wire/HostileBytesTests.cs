using Gradus.Worker.Wire;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Wire;

/// <summary>Whatever a stranger sends is a value or a <see cref="WireException"/>, and costs little more than its own size.</summary>
internal sealed class HostileBytesTests
{
    private const int Rounds = 500;
    private const int AllocationOfAnException = 64 * 1024;

    [TestCaseSource(typeof(WireValues), nameof(WireValues.All))]
    public void Every_prefix_of_a_message_is_refused((Type Type, object Value) one)
    {
        var crossing = new Crossing();
        var message = crossing.Write(one.Type, one.Value);

        Assert.That(
            Enumerable.Range(0, message.Length).Select(length => Outcome(crossing, one.Type, message[..length])),
            Is.All.EqualTo(nameof(WireException)));
    }

    [TestCaseSource(typeof(WireValues), nameof(WireValues.All))]
    public void Byte_too_many_is_refused((Type Type, object Value) one)
    {
        var crossing = new Crossing();

        Assert.That(
            Outcome(crossing, one.Type, [.. crossing.Write(one.Type, one.Value), 0]),
            Is.EqualTo(nameof(WireException)));
    }

    [TestCaseSource(typeof(WireValues), nameof(WireValues.Types))]
    public void Random_bytes_are_a_value_or_refused(Type type)
    {
        var random = new Random(1);
        var outcomes = Enumerable.Range(0, Rounds).Select(round =>
        {
            var message = new byte[random.Next(80)];
            random.NextBytes(message);
            if (message.Length > 0 && round % 2 == 0)
            {
                message[0] = 1;
            }

            return Outcome(new Crossing(), type, message);
        });

        Assert.That(outcomes, Is.All.EqualTo("value").Or.EqualTo(nameof(WireException)));
    }

    [TestCaseSource(typeof(WireValues), nameof(WireValues.All))]
    public void Damaged_messages_are_a_value_or_refused((Type Type, object Value) one)
    {
        var random = new Random(2);
        var crossing = new Crossing();
        var message = crossing.Write(one.Type, one.Value);
        var outcomes = Enumerable.Range(0, Rounds).Select(_ =>
        {
            var damaged = message.ToArray();
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            return Outcome(crossing, one.Type, damaged);
        });

        Assert.That(outcomes, Is.All.EqualTo("value").Or.EqualTo(nameof(WireException)));
    }

    [TestCaseSource(typeof(WireValues), nameof(WireValues.Types))]
    public void Huge_lengths_allocate_no_more_than_a_few_times_the_message(Type type)
    {
        int[] lengths = [int.MaxValue, 1 << 30, 1 << 24, 1 << 20, -1];
        var crossing = new Crossing();
        crossing.For(type);
        foreach (var length in lengths)
        {
            byte[] message = [1, .. Enumerable.Repeat(BitConverter.GetBytes(length), 16).SelectMany(b => b)];
            var before = GC.GetAllocatedBytesForCurrentThread();
            Outcome(crossing, type, message);

            Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(AllocationOfAnException), $"lengths {length}");
        }
    }

    [Test]
    public void Items_cost_no_more_memory_than_a_few_times_their_bytes()
    {
        var crossing = new Crossing();
        crossing.For(typeof((double, double, double, double)[]));
        byte[] message = [1, .. BitConverter.GetBytes(1 << 20), .. new byte[1 << 20]];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Outcome(crossing, typeof((double, double, double, double)[]), message);

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(4 * message.Length));
    }

    private static string Outcome(Crossing crossing, Type type, byte[] message)
    {
        try
        {
            crossing.Read(type, message);
            return "value";
        }
        catch (Exception exception)
        {
            return exception.GetType().Name;
        }
    }
}
