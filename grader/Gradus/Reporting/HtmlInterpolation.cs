using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace Gradus.Reporting;

/// <summary>Builds <see cref="Html"/>. Values of other types than those below do not compile.</summary>
/// <param name="literalLength">Characters of markup in the literal parts.</param>
/// <param name="formattedCount">Values between them.</param>
[InterpolatedStringHandler]
internal readonly ref struct HtmlInterpolation(int literalLength, int formattedCount)
{
    private readonly StringBuilder _markup = new(literalLength + 16 * formattedCount);

    /// <summary>Markup of ours, as it is.</summary>
    public void AppendLiteral(string markup) => _markup.Append(markup);

    /// <summary>
    /// Text of anybody: control characters are replaced, markup is encoded; safe in elements and quoted attributes.
    /// </summary>
    public void AppendFormatted(string text) => _markup.Append(WebUtility.HtmlEncode(LearnerText.Clean(text)));

    /// <summary>A whole number.</summary>
    public void AppendFormatted(int number) => _markup.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>A length or position, to the hundredth.</summary>
    public void AppendFormatted(double number) => _markup.Append(CultureInfo.InvariantCulture, $"{number:0.##}");

    /// <summary>Markup that is encoded already.</summary>
    public void AppendFormatted(Html markup) => _markup.Append(markup.ToString());

    /// <summary>Several pieces of markup, one after another.</summary>
    public void AppendFormatted(IEnumerable<Html> markup) => _markup.AppendJoin("", markup);

    /// <summary>A style sheet of ours, as it is.</summary>
    public void AppendFormatted(StyleSheet style) => _markup.Append(style.Text);

    /// <summary>The markup so far.</summary>
    public string ToMarkup() => _markup.ToString();
}
