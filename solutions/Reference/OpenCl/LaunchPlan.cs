namespace Gradus.Reference.OpenCl;

/// <summary>The launches of one case, as an operator writes them down.</summary>
internal sealed class LaunchPlan
{
    /// <summary>Work-items of a work-group that is no tile, and lanes of a sum over a row.</summary>
    public const int GroupSize = 64;

    private readonly Arena _arena;
    private readonly TileShape _tile;
    private readonly CasePlaces _places;
    private readonly List<Launch> _launches = [];

    public LaunchPlan(CaseShape shape, CasePlaces places, Arena arena, TileShape tile)
    {
        Sizes = shape.Sizes;
        Backward = shape.Backward;
        _places = places;
        _arena = arena;
        _tile = tile;
    }

    /// <summary>The lengths of the dimensions and the values of the parameters.</summary>
    public Sizes Sizes { get; }

    /// <summary>Whether the upstream gradients are given, and the gradients asked for.</summary>
    public bool Backward { get; }

    /// <summary>What was written down.</summary>
    public IReadOnlyList<Launch> Launches => _launches;

    /// <summary>Whether an optional input is given.</summary>
    public bool Has(string name) => _places.Inputs.ContainsKey(name);

    /// <summary>The place of an input, for a kernel's REALS.</summary>
    public int Input(string name) => _places.Inputs[name];

    /// <summary>The place of an output, for a kernel's REALS.</summary>
    public int Output(string name) => _places.Outputs[name];

    /// <summary>Room for numbers that a later kernel of this case reads.</summary>
    public int Scratch(int count) => _arena.Take(count);

    /// <summary>A real number, for a kernel's REAL.</summary>
    public int Constant(double value) => _arena.Constant(value);

    /// <summary>A parameter that is a real number, for a kernel's REAL.</summary>
    public int Constant(string parameter) => _arena.Constant(Sizes.Number(parameter));

    /// <summary>Runs a kernel declared with ITEMS, once for each item.</summary>
    public void Items(string kernel, int count, params ReadOnlySpan<int> arguments) =>
        Add(kernel, LaunchKind.Items, (count + GroupSize - 1) / GroupSize, [count, 0, 0, 0, .. arguments]);

    /// <summary>Runs a kernel declared with ROWS, with a work-group for each row.</summary>
    public void Rows(string kernel, int rows, params ReadOnlySpan<int> arguments) =>
        Add(kernel, LaunchKind.Rows, rows, [rows, 0, 0, 0, .. arguments]);

    /// <summary>Runs a kernel declared with PRODUCT, for a batch of products (rows, depth)·(depth, columns).</summary>
    public void Product(
        string kernel, int batch, int rows, int columns, int depth, params ReadOnlySpan<int> arguments)
    {
        int tiles = ((rows + _tile.Rows - 1) / _tile.Rows) * ((columns + _tile.Columns - 1) / _tile.Columns);
        Add(kernel, LaunchKind.Tiles, checked(batch * tiles), [batch, rows, columns, depth, .. arguments]);
    }

    private void Add(string kernel, LaunchKind kind, int groups, int[] arguments) =>
        _launches.Add(new Launch(kernel, kind, groups, arguments));
}
