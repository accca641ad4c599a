namespace Gradus.Reporting;

/// <summary>One file of a report.</summary>
/// <param name="Path">Where it belongs, relative to the report's folder, with <c>/</c>.</param>
/// <param name="Text">What is in it; written as UTF-8 without a byte order mark.</param>
internal sealed record ReportFile(string Path, string Text);
