using Gradus.Results;

namespace Gradus.Grader.Tests.Reporting;

/// <summary>Names and messages that try to leave their place in every file that is made of them.</summary>
internal static class HostileRun
{
    public static IReadOnlyList<string> Texts { get; } =
    [
        "<script>alert(1)</script>",
        "]]><!-- </style></title> -->",
        "=cmd|'/c calc'!A1",
        "+1", "-1", "@SUM(A1)", "\t=1", "\r=1",
        "nul \0 bell \a escape \u001b[31mred\u001b[0m c1 \u009b31m",
        "lone \ud800 surrogate \udc00",
        "![](http://evil.example/x.png) [link](javascript:alert(1)) http://evil.example www.evil.example <http://evil.example>",
        "`code` ```\n~~~\n# heading\n- item\n1. item\n> quote\n| a | b |\n|---|---|\n***\n<b>bold</b> &lt; $x$ @everyone #12",
        "\" onload=\"alert(1)\" x='y'",
        "right to left \u202e override, \u2066isolate\u2069, \ufeffmark, separators\u2028and\u2029more",
        "../x", "CON", "con.txt", "trailing dots...", "ÅSA 山田 🎓", "ada", "Ada", "ADA",
        new('n', 300),
        "",
    ];

    public static RunResult Result { get; } = new(
        "0.1.0",
        1,
        "process",
        [.. Texts.Select(text => new SubmissionResult(
            text,
            "03_Backprop",
            "Affine",
            [new(text, Verdict.Fail, 0, 2, text), new("Forward(1)", Verdict.Pass, 1, 1, "")],
            [new("GRAD0001", text, 3, text)],
            [text]))]);
}
