namespace Gradus.Reference.OpenCl;

/// <summary>
/// The launches of a recurrent layer: the inputs in one product, the recurrence in one launch with a work-group for
/// each sample, the gradients of the parameters in one product each. The kernels are in Recurrent.cl.
/// </summary>
internal sealed class RecurrentLayer
{
    private readonly LaunchPlan _plan;
    private readonly LayerPlaces _places;
    private readonly int _rows;
    private readonly int _gates;
    private readonly int[] _states;

    public RecurrentLayer(LaunchPlan plan, RecurrentCell cell, LayerPlaces places)
    {
        _plan = plan;
        _places = places;
        (int n, int t, int d, int h) = places.Shape;
        _rows = t * n;
        _gates = cell.Gates() * h;
        int cells = cell == RecurrentCell.Lstm ? (_rows + n) * h : 0;
        int inner = cell == RecurrentCell.Rnn ? 0 : _rows * h;
        _states =
        [
            (int)cell, n, t, d, h, _gates, places.X, places.Lengths, places.ReadsBackward ? 1 : 0, places.Wx, places.Wh,
            places.B, places.InnerB, places.H0, places.C0, places.Y, places.Width, places.CLast,
            plan.Scratch(_rows * _gates), plan.Scratch((_rows + n) * h), plan.Scratch(cells), plan.Scratch(inner),
        ];
    }

    /// <summary>Computes h and the last c.</summary>
    public void Forward()
    {
        _plan.Product("recurrent_gates", 1, _rows, _gates, _places.Shape.D, _states);
        _plan.Rows("recurrent_steps_forward", _places.Shape.N, _states);
    }

    /// <summary>Computes the gradients, after <see cref="Forward"/>.</summary>
    public void Backward(LayerGradientPlaces gradients)
    {
        (int n, _, int d, int h) = _places.Shape;
        bool hasInner = _places.InnerB != LayerPlaces.None;
        int da = _plan.Scratch(_rows * _gates);
        int[] all =
        [
            .. _states, gradients.Dy, gradients.DcLast, gradients.Dx, gradients.AddsToDx ? 1 : 0, gradients.Dwx,
            gradients.Dwh, gradients.Db, gradients.DInnerB, gradients.Dh0, gradients.Dc0,
            da, hasInner ? _plan.Scratch(_rows * _gates) : da, _plan.Scratch(n * h), _plan.Scratch(n * h),
        ];
        _plan.Rows("recurrent_steps_backward", n, all);
        _plan.Product("recurrent_backward_x", 1, _rows, d, _gates, all);
        _plan.Product("recurrent_backward_wx", 1, d, _gates, _rows, all);
        _plan.Product("recurrent_backward_wh", 1, h, _gates, _rows, all);
        _plan.Items("recurrent_backward_b", _gates + (hasInner ? h : 0), all);
    }
}
