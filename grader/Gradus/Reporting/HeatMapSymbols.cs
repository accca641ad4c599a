namespace Gradus.Reporting;

/// <summary>One drawing per verdict, which the cells of all heat maps refer to.</summary>
internal static class HeatMapSymbols
{
    /// <summary>The drawings, themselves not shown.</summary>
    public static Html Of(HeatMapScale scale) => Html.Of(
        $"""
        <svg class="symbols" aria-hidden="true" width="0" height="0"><defs>
        {VerdictFacts.Everything.Select(f => Symbol(f, scale))}
        </defs></svg>
        """);

    private static Html Symbol(VerdictFacts facts, HeatMapScale scale) => Html.Of(
        $"""
        <g id="v{facts.Letter}">
        <rect class="{facts.Tone}" width="{scale.Width}" height="{HeatMapScale.Height}" rx="3" />
        <text class="letter {facts.Tone}" x="{scale.Width / 2}" y="13">{facts.Letter}</text>
        </g>

        """);
}
