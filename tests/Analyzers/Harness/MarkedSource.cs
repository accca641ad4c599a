using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Gradus.Analyzers.Tests.Harness;

/// <summary>
/// Source text whose expected findings are marked: <c>[|…|]</c>, or <c>{|GRAD0001:…|}</c> where the id matters.
/// </summary>
internal sealed class MarkedSource
{
    private readonly StringBuilder _text = new();
    private readonly Stack<(string? Id, int Start)> _open = new();
    private readonly List<(string? Id, TextSpan Span)> _marks = [];

    private MarkedSource()
    {
    }

    public string Text => _text.ToString();

    public IReadOnlyList<(string? Id, TextSpan Span)> Marks => _marks;

    public static MarkedSource Parse(string markup)
    {
        var source = new MarkedSource();
        for (var i = 0; i < markup.Length;)
        {
            i += source.Take(markup.AsSpan(i));
        }

        return source._open.Count == 0
            ? source
            : throw new ArgumentException($"A mark is not closed in:\n{markup}", nameof(markup));
    }

    private int Take(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("[|"))
        {
            _open.Push((null, _text.Length));
            return 2;
        }

        if (rest.StartsWith("{|GRAD"))
        {
            var colon = rest.IndexOf(':');
            _open.Push((rest[2..colon].ToString(), _text.Length));
            return colon + 1;
        }

        if (_open.Count > 0 && (rest.StartsWith("|]") || rest.StartsWith("|}")))
        {
            var (id, start) = _open.Pop();
            _marks.Add((id, TextSpan.FromBounds(start, _text.Length)));
            return 2;
        }

        _text.Append(rest[0]);
        return 1;
    }
}
