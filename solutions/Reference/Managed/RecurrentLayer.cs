using System.Numerics;
using System.Numerics.Tensors;

namespace Gradus.Reference.Managed;

/// <summary>
/// A recurrent layer over all steps. Everything lies step after step, (T, N, …), so that one step is one matrix and all
/// steps together are one, too: the inputs go through one product before the first step, and the gradients of the
/// parameters are one product each after the last.
/// </summary>
internal sealed class RecurrentLayer<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly RecurrentStates<T> _states;
    private readonly ReadingOrder _order;
    private readonly LayerWeights<T> _weights;
    private readonly int _rows;
    private readonly int _samples;
    private readonly int _steps;
    private readonly int _inputs;
    private readonly int _units;
    private readonly int _gates;
    private readonly T[] _x;

    /// <summary>A layer that starts from zeros.</summary>
    /// <param name="cell">What it does in a step.</param>
    /// <param name="shape">N, T, D and H.</param>
    /// <param name="order">In which order it reads.</param>
    /// <param name="weights">Its parameters.</param>
    public RecurrentLayer(
        RecurrentCell cell, (int N, int T, int D, int H) shape, ReadingOrder order, LayerWeights<T> weights)
    {
        _order = order;
        _weights = weights;
        (_samples, _steps, _inputs, _units) = shape;
        _gates = cell.Gates() * _units;
        _rows = _steps * _samples;
        _x = new T[_rows * _inputs];
        _states = new RecurrentStates<T>(cell, _samples, _steps, _units, order, weights);
    }

    /// <summary>h before the first step (N, H), zeros unless they are filled.</summary>
    public Span<T> H0 => _states.H.AsSpan(0, _samples * _units);

    /// <summary>c before the first step (N, H), zeros unless they are filled.</summary>
    public Span<T> C0 => _states.C.AsSpan(0, _samples * _units);

    /// <summary>c after the last step (N, H).</summary>
    public ReadOnlySpan<T> CLast => _states.C.AsSpan(_rows * _units);

    /// <summary>Computes all states for x (N, T, D), and puts h into columns of y (N, T, width).</summary>
    public void Forward(T[] x, T[] y, int width, int column)
    {
        for (int row = 0; row < _rows; row++)
        {
            x.AsSpan(Entry(row) * _inputs, _inputs).CopyTo(_x.AsSpan(row * _inputs));
        }

        MatrixView<T> inputs = new(_x, _inputs);
        Product.Multiply(_rows, _gates, _inputs, inputs, _weights.Wx.Rows(_gates), new(_states.Gates, _gates));
        RowSums.AddToRows<T>(_states.Gates, _weights.B.Span);
        _states.Forward();
        for (int row = 0; row < _rows; row++)
        {
            _states.H.AsSpan((row + _samples) * _units, _units).CopyTo(y.AsSpan((Entry(row) * width) + column));
        }
    }

    /// <summary>
    /// Computes all gradients for the upstream gradient in columns of dy (N, T, width), and adds that of x to dx,
    /// (N, T, D).
    /// </summary>
    /// <param name="dy">Upstream gradient of h.</param>
    /// <param name="width">Columns of dy.</param>
    /// <param name="column">The first of those that belong to this layer.</param>
    /// <param name="dx">Where the gradient of x goes.</param>
    /// <param name="dc">(N, H): the upstream gradient of the last c before, the gradient of c0 after.</param>
    /// <param name="gradients">Where those of the parameters go.</param>
    /// <returns>The gradient of h0 (N, H).</returns>
    public T[] Backward(T[] dy, int width, int column, T[] dx, T[] dc, LayerWeights<T> gradients)
    {
        T[] dh = new T[(_rows + _samples) * _units];
        for (int row = 0; row < _rows; row++)
        {
            dy.AsSpan((Entry(row) * width) + column, _units).CopyTo(dh.AsSpan((row + _samples) * _units));
        }

        (T[] da, T[] du) = _states.Backward(dh, dc);
        AddToInputs(da, dx);
        MatrixView<T> upstream = new(da, _gates);
        Product.Multiply(
            _inputs, _gates, _rows, new MatrixView<T>(_x, _inputs).Transposed, upstream, gradients.Wx.Rows(_gates));
        MatrixView<T> previous = new(_states.H, _units);
        Product.Multiply(_units, _gates, _rows, previous.Transposed, new(du, _gates), gradients.Wh.Rows(_gates));
        RowSums.OfLastColumns(da, _gates, gradients.B.Span);
        RowSums.OfLastColumns(du, _gates, gradients.InnerB.Span);
        return dh[..(_samples * _units)];
    }

    private void AddToInputs(T[] da, T[] dx)
    {
        T[] steps = new T[_rows * _inputs];
        MatrixView<T> wx = _weights.Wx.Rows(_gates);
        Product.Multiply(_rows, _inputs, _gates, new(da, _gates), wx.Transposed, new MatrixView<T>(steps, _inputs));
        for (int row = 0; row < _rows; row++)
        {
            Span<T> entry = dx.AsSpan(Entry(row) * _inputs, _inputs);
            TensorPrimitives.Add(entry, steps.AsSpan(row * _inputs, _inputs), entry);
        }
    }

    // Where the row of a step lies among the entries of x, (N, T).
    private int Entry(int row)
    {
        int sample = row % _samples;
        return (sample * _steps) + _order.Position(sample, row / _samples);
    }
}
