namespace Gradus.Reporting;

/// <summary>
/// The frame of each page: one file that works from a disk or a mail, without scripts, and whose policy forbids loading
/// anything. The markup is also well-formed XML.
/// </summary>
internal static class HtmlPage
{
    /// <summary>The whole page.</summary>
    /// <param name="title">For the window's title; not encoded yet.</param>
    /// <param name="style">The page's only style sheet.</param>
    /// <param name="body">What the page shows.</param>
    public static string Of(string title, StyleSheet style, Html body) => Html.Of(
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="{Policy(style)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <style>{style}</style>
        </head>
        <body>
        {body}
        </body>
        </html>

        """).ToString();

    private static string Policy(StyleSheet style) =>
        $"default-src 'none'; style-src {style.Source}; base-uri 'none'; form-action 'none'";
}
