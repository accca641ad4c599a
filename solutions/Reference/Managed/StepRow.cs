namespace Gradus.Reference.Managed;

/// <summary>What a recurrent cell has in one step for one sample: G numbers for its gates, H for its units.</summary>
internal readonly ref struct StepRow<T>
{
    /// <summary>x·wx + b before the step, the gates after it; G.</summary>
    public Span<T> Gates { get; init; }

    /// <summary>h[t−1]·wh; G.</summary>
    public Span<T> Product { get; init; }

    /// <summary>What the backward pass needs besides: tanh c of the LSTM, q of the GRU; H.</summary>
    public Span<T> Inner { get; init; }

    /// <summary>The bias inside of the reset gate; H.</summary>
    public ReadOnlySpan<T> InnerBias { get; init; }

    /// <summary>h[t−1]; H.</summary>
    public ReadOnlySpan<T> PreviousH { get; init; }

    /// <summary>h[t]; H.</summary>
    public Span<T> H { get; init; }

    /// <summary>c[t−1]; H.</summary>
    public ReadOnlySpan<T> PreviousC { get; init; }

    /// <summary>c[t]; H.</summary>
    public Span<T> C { get; init; }

    /// <summary>∂L/∂h[t], of which everything is known; H.</summary>
    public ReadOnlySpan<T> Dh { get; init; }

    /// <summary>∂L/∂c[t] but for h[t] before the step, ∂L/∂c[t−1] after it; H.</summary>
    public Span<T> Dc { get; init; }

    /// <summary>∂L/∂(x·wx + b); G.</summary>
    public Span<T> Da { get; init; }

    /// <summary>∂L/∂(h[t−1]·wh): the same span as <see cref="Da"/> but for the GRU; G.</summary>
    public Span<T> Du { get; init; }

    /// <summary>What goes to ∂L/∂h[t−1] without a product; 0 before the step; H.</summary>
    public Span<T> Direct { get; init; }
}
