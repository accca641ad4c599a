using Microsoft.Playwright;

namespace Gradus.Grader.Tests.Reporting;

/// <summary>What a browser saw when it opened a page.</summary>
/// <param name="Address">The page.</param>
/// <param name="Requests">Everything that was asked for.</param>
/// <param name="Messages">Messages on the console and uncaught errors.</param>
/// <param name="Overflow">By how many pixels the page is wider than the window.</param>
/// <param name="BodyMargin">The margin that the page's own style sheet sets.</param>
internal sealed record PageVisit(
    string Address,
    IReadOnlyList<string> Requests,
    IReadOnlyList<string> Messages,
    int Overflow,
    string BodyMargin)
{
    public static async Task<PageVisit> To(IBrowser browser, string address, int width, ColorScheme scheme)
    {
        var (requests, messages) = (new List<string>(), new List<string>());
        var size = new ViewportSize { Width = width, Height = 900 };
        var page = await browser.NewPageAsync(new() { ViewportSize = size, ColorScheme = scheme });
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);
        await page.GotoAsync(address);
        var overflow = await page.EvaluateAsync<int>(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        var margin = await page.EvaluateAsync<string>("() => getComputedStyle(document.body).marginTop");
        await page.CloseAsync();
        return new(address, requests, messages, overflow, margin);
    }
}
