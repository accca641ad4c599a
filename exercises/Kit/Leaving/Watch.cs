namespace Gradus.Kit;

/// <summary>Watches inputs from before a call until after it.</summary>
internal sealed class Watch
{
    private readonly IReadOnlyList<Input> _inputs;
    private readonly Snapshot[][] _before;
    private readonly Dictionary<object, (Input Input, GraphPath Path)> _owners =
        new(ReferenceEqualityComparer.Instance);

    private readonly GradingSession? _session = GradingSession.Current;
    private readonly int _reportsBefore;

    public Watch(IReadOnlyList<Input> inputs)
    {
        _inputs = inputs;
        _before = [.. inputs.Select(input => Snapshot.OfAll(input.Name, input.Value))];
        _reportsBefore = _session?.InputReports.Count ?? 0;
        foreach (Input input in inputs)
        {
            Own(input);
        }
    }

    /// <summary>What the call did to an input, or null when it left all of them alone.</summary>
    public Disagreement? Judge(object? result) => Changed() ?? Shared(result) ?? Reported();

    private void Own(Input input)
    {
        if (input.Value is not Array)
        {
            _owners.TryAdd(input.Value, (input, new GraphPath(null, input.Name)));
        }

        foreach ((GraphPath path, object? part) in ObjectGraph.Parts(input.Name, input.Value))
        {
            foreach (object storage in part is null ? [] : Storage.Of(part))
            {
                _owners.TryAdd(storage, (input, path));
            }
        }
    }

    private Disagreement? Changed()
    {
        for (int i = 0; i < _inputs.Count; i++)
        {
            Snapshot[] after = Snapshot.OfAll(_inputs[i].Name, _inputs[i].Value);
            if (after.Length != _before[i].Length)
            {
                return InputMessage.Restructured(_inputs[i]);
            }

            foreach ((Snapshot before, Snapshot now) in _before[i].Zip(after))
            {
                if (Compare(_inputs[i], before, now) is { } change)
                {
                    return change;
                }
            }
        }

        return null;
    }

    private static Disagreement? Compare(Input input, Snapshot before, Snapshot after)
    {
        if (!before.HasShapeOf(after))
        {
            return InputMessage.Restructured(input);
        }

        int[] places = before.PlacesUnlike(after);
        return places.Length == 0 ? null : InputMessage.Changed(input, before, after, places);
    }

    private Disagreement? Shared(object? result)
    {
        if (result is not null && _owners.TryGetValue(result, out (Input Input, GraphPath Path) whole))
        {
            return InputMessage.Shared(whole.Input, whole.Path.ToString(), "the result", isSame: true);
        }

        foreach ((GraphPath path, object? part) in ObjectGraph.Parts("", result))
        {
            foreach (object storage in part is null ? [] : Storage.Of(part))
            {
                if (_owners.TryGetValue(storage, out (Input Input, GraphPath Path) owner))
                {
                    string where = path.ToString() is { Length: > 0 } text ? text.TrimStart('.') : "the result";
                    bool isSame = ReferenceEquals(storage, part);
                    return InputMessage.Shared(owner.Input, owner.Path.ToString(), where, isSame);
                }
            }
        }

        return null;
    }

    private Disagreement? Reported()
    {
        foreach (InputReport report in _session?.InputReports.Skip(_reportsBefore) ?? [])
        {
            if (_inputs.FirstOrDefault(input => input.Name == report.Parameter) is { } input)
            {
                return report.IsAlias
                    ? InputMessage.Shared(input, input.Name, "the result", isSame: false)
                    : InputMessage.Reported(input);
            }
        }

        return null;
    }
}
