using System.Numerics;
using System.Numerics.Tensors;

namespace Gradus.Reference.Managed;

/// <summary>
/// The states of a recurrent layer, step after step: h and c (T + 1, N, H), the first ones before the first step.
/// Samples do not meet in the recurrence, so threads share out samples and wait for each other no sooner than at the
/// end.
/// </summary>
internal sealed class RecurrentStates<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    // Below this many multiplications, the samples are not worth a second thread.
    private const long LargeWork = 1 << 20;

    private readonly IRecurrentCell _cell;
    private readonly bool _hasInnerProduct;
    private readonly ReadingOrder _order;
    private readonly LayerWeights<T> _weights;
    private readonly int _samples;
    private readonly int _steps;
    private readonly int _units;
    private readonly int _gates;
    private readonly T[] _inner;

    public RecurrentStates(
        RecurrentCell cell, int samples, int steps, int units, ReadingOrder order, LayerWeights<T> weights)
    {
        _cell = cell switch
        {
            RecurrentCell.Rnn => new RnnCell(),
            RecurrentCell.Lstm => new LstmCell(),
            _ => new GruCell(),
        };
        _hasInnerProduct = cell == RecurrentCell.Gru;
        (_samples, _steps, _units) = (samples, steps, units);
        _gates = cell.Gates() * units;
        _order = order;
        _weights = weights;
        int rows = steps * samples;
        Gates = new T[rows * _gates];
        _inner = new T[rows * units];
        H = new T[(rows + samples) * units];
        C = new T[(rows + samples) * units];
    }

    /// <summary>x·wx + b before the forward pass, the gates after it; (T, N, G).</summary>
    public T[] Gates { get; }

    /// <summary>h (T + 1, N, H).</summary>
    public T[] H { get; }

    /// <summary>c (T + 1, N, H).</summary>
    public T[] C { get; }

    /// <summary>Computes everything from <see cref="Gates"/>, and the first h and c.</summary>
    public void Forward() => ForSamples(Forward);

    /// <summary>Goes back through all steps.</summary>
    /// <param name="dh">Upstream gradients of <see cref="H"/>; those of the first h are complete afterwards.</param>
    /// <param name="dc">(N, H): the upstream gradient of the last c before, the gradient of the first c after.</param>
    /// <returns>∂L/∂(x·wx + b) and ∂L/∂(h·wh), (T, N, G); one array where they are the same.</returns>
    public (T[] Da, T[] Du) Backward(T[] dh, T[] dc)
    {
        T[] da = new T[Gates.Length];
        T[] du = _hasInnerProduct ? new T[Gates.Length] : da;
        T[] transposed = TransposedWh();
        ForSamples((from, to) => Backward(from, to, new BackwardArrays(dh, dc, da, du, transposed)));
        return (da, du);
    }

    private void Forward(int from, int to)
    {
        T[] product = new T[(to - from) * _gates];
        for (int step = 0; step < _steps; step++)
        {
            int first = step * _samples;
            ReadOnlySpan<T> previous = H.AsSpan((first + from) * _units, (to - from) * _units);
            StateProduct.Multiply(to - from, previous, _weights.Wh.Span, product);
            for (int sample = from; sample < to; sample++)
            {
                int row = first + sample;
                if (_order.IsRead(sample, step))
                {
                    _cell.Forward(Row(row) with { Product = product.AsSpan((sample - from) * _gates, _gates) });
                }
                else
                {
                    UnitsOf(H, row).CopyTo(UnitsOf(H, row + _samples));
                    UnitsOf(C, row).CopyTo(UnitsOf(C, row + _samples));
                }
            }
        }
    }

    private void Backward(int from, int to, BackwardArrays arrays)
    {
        T[] direct = new T[(to - from) * _units];
        T[] back = new T[(to - from) * _units];
        for (int step = _steps - 1; step >= 0; step--)
        {
            for (int sample = from; sample < to; sample++)
            {
                Backward(step, sample, arrays, UnitsOf(direct, sample - from), UnitsOf(back, sample - from));
            }

            ReadOnlySpan<T> du = arrays.Du.AsSpan(((step * _samples) + from) * _gates, (to - from) * _gates);
            StateProduct.Multiply(to - from, du, arrays.TransposedWh, back);
        }

        Span<T> dh0 = arrays.Dh.AsSpan(from * _units, back.Length);
        TensorPrimitives.Add(back, direct, back);
        TensorPrimitives.Add(dh0, back, dh0);
    }

    // direct and back are what the step after this one left to ∂L/∂h: directly, and through the product with wh.
    private void Backward(int step, int sample, BackwardArrays arrays, Span<T> direct, ReadOnlySpan<T> back)
    {
        int row = (step * _samples) + sample;
        Span<T> dh = UnitsOf(arrays.Dh, row + _samples);
        TensorPrimitives.Add(back, direct, direct);
        TensorPrimitives.Add(dh, direct, dh);
        if (!_order.IsRead(sample, step))
        {
            dh.CopyTo(direct);
            return;
        }

        direct.Clear();
        _cell.Backward(Row(row) with
        {
            Dh = dh,
            Dc = UnitsOf(arrays.Dc, sample),
            Da = arrays.Da.AsSpan(row * _gates, _gates),
            Du = arrays.Du.AsSpan(row * _gates, _gates),
            Direct = direct,
        });
    }

    private T[] TransposedWh()
    {
        ReadOnlySpan<T> wh = _weights.Wh.Span;
        T[] transposed = new T[wh.Length];
        for (int i = 0; i < wh.Length; i++)
        {
            transposed[(i % _gates * _units) + (i / _gates)] = wh[i];
        }

        return transposed;
    }

    private StepRow<T> Row(int row) => new()
    {
        Gates = Gates.AsSpan(row * _gates, _gates),
        Inner = UnitsOf(_inner, row),
        InnerBias = _weights.InnerB.Span,
        PreviousH = UnitsOf(H, row),
        H = UnitsOf(H, row + _samples),
        PreviousC = UnitsOf(C, row),
        C = UnitsOf(C, row + _samples),
    };

    private Span<T> UnitsOf(T[] array, int row) => array.AsSpan(row * _units, _units);

    private void ForSamples(Action<int, int> steps)
    {
        bool isLarge = (long)Gates.Length * _units >= LargeWork;
        int blocks = isLarge ? Math.Min(Environment.ProcessorCount, _samples) : 1;
        Parallel.For(0, blocks, block => steps(block * _samples / blocks, (block + 1) * _samples / blocks));
    }

    private readonly record struct BackwardArrays(T[] Dh, T[] Dc, T[] Da, T[] Du, T[] TransposedWh);
}
