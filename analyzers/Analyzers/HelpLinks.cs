namespace Gradus.Analyzers;

internal static class HelpLinks
{
    private const string Root = "https://github.com/gradus-kit/gradus/blob/main/analyzers/docs/";

    public static string Page(string id) => Root + id + ".md";
}
