namespace Gradus.Reporting;

/// <summary>
/// Markup that is safe to show. It can only be made of literals and encoded values, so that no text of a learner
/// becomes markup by oversight: a plain string that is interpolated into <see cref="Of"/> is always encoded.
/// </summary>
internal readonly struct Html
{
    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    /// <summary>No markup.</summary>
    public static Html Empty => default;

    /// <summary>
    /// Markup from an interpolated string: literals stay as they are, values are cleaned and encoded.
    /// </summary>
    public static Html Of(HtmlInterpolation markup) => new(markup.ToMarkup());

    /// <inheritdoc/>
    public override string ToString() => _markup ?? "";
}
