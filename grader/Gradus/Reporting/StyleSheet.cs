using System.Security.Cryptography;
using System.Text;

namespace Gradus.Reporting;

/// <summary>A style sheet that is part of the grader, and the digest by which a page allows it and no other.</summary>
internal sealed class StyleSheet
{
    private StyleSheet(params string[] resources) => Text = string.Concat(resources.Select(Read));

    /// <summary>For what a learner gets.</summary>
    public static StyleSheet Feedback { get; } = new("base.css", "feedback.css");

    /// <summary>For the view of the class.</summary>
    public static StyleSheet Report { get; } = new("base.css", "report.css");

    /// <summary>The rules.</summary>
    public string Text { get; }

    /// <summary>The source expression of a content security policy that matches <see cref="Text"/>.</summary>
    public string Source => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";

    // Browsers digest the text with line feeds only, however the repository was checked out.
    private static string Read(string resource)
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException(
                $"{resource} is not embedded in the grader: see EmbeddedResource in Gradus.csproj.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
