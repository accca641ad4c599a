using Gradus.Reporting;
using Microsoft.Playwright;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Reporting;

/// <summary>The pages in a real browser. Without Debian's Chromium these tests are skipped.</summary>
internal sealed class BrowserTests
{
    private const string Chromium = "/usr/bin/chromium";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-pages-");
    private readonly Dictionary<string, PageVisit> _visits = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    [OneTimeSetUp]
    public async Task StartBrowser()
    {
        if (!File.Exists(Chromium))
        {
            Assert.Ignore($"{Chromium} is not there: install the package chromium to see the pages in a browser.");
        }

        RunFiles.Write(SampleClass.Result, Path.Combine(_folder.FullName, "sample"));
        RunFiles.Write(SampleClass.Of(210, seeds: 6), Path.Combine(_folder.FullName, "large"));
        RunFiles.Write(HostileRun.Result, Path.Combine(_folder.FullName, "hostile"));
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
        });
    }

    [OneTimeTearDown]
    public async Task StopBrowser()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    [TestCase("sample", 390, true)]
    [TestCase("sample", 1280, false)]
    [TestCase("large", 390, false)]
    [TestCase("large", 1280, true)]
    [TestCase("hostile", 390, false)]
    [TestCase("hostile", 1280, false)]
    public async Task Report_fits_the_width_of_the_window(string run, int width, bool dark)
    {
        var visit = await Open($"{run}/report.html", width, dark);

        Assert.That(visit.Overflow, Is.Zero);
    }

    [TestCase("sample", 390, 3)]
    [TestCase("sample", 1280, 3)]
    [TestCase("hostile", 390, 99)]
    public async Task Feedback_fits_the_width_of_the_window(string run, int width, int pages)
    {
        var visits = await OpenFeedback(run, width, pages);

        Assert.That(visits.Select(v => v.Overflow), Has.All.Zero);
    }

    [Test]
    public async Task Report_asks_for_nothing_but_itself([Values("sample", "hostile")] string run)
    {
        var visit = await Open($"{run}/report.html", 1280);

        Assert.That(visit.Requests, Is.EqualTo(new[] { visit.Address }));
    }

    [Test]
    public async Task Feedback_asks_for_nothing_but_itself()
    {
        var visits = await OpenFeedback("hostile", 390);

        Assert.That(visits.SelectMany(v => v.Requests), Is.EqualTo(visits.Select(v => v.Address)));
    }

    [Test]
    public async Task Report_leaves_the_console_empty([Values("sample", "hostile")] string run)
    {
        var visit = await Open($"{run}/report.html", 1280);

        Assert.That(visit.Messages, Is.Empty);
    }

    [Test]
    public async Task Feedback_leaves_the_console_empty()
    {
        var visits = await OpenFeedback("hostile", 390);

        Assert.That(visits.SelectMany(v => v.Messages), Is.Empty);
    }

    [Test]
    public async Task Styles_are_allowed_by_the_policy_of_the_page()
    {
        var visit = await Open("sample/report.html", 1280);

        Assert.That(visit.BodyMargin, Is.EqualTo("0px"));
    }

    private async Task<List<PageVisit>> OpenFeedback(string run, int width, int pages = 99)
    {
        var visits = new List<PageVisit>();
        var folder = Path.Combine(_folder.FullName, run, "feedback");
        foreach (var file in Directory.EnumerateFiles(folder, "*.html").Order().Take(pages))
        {
            visits.Add(await Open(file, width));
        }

        return visits;
    }

    private async Task<PageVisit> Open(string path, int width, bool dark = false)
    {
        var key = $"{path} {width} {dark}";
        if (!_visits.TryGetValue(key, out var visit))
        {
            var address = new Uri(Path.Combine(_folder.FullName, path)).AbsoluteUri;
            visit = await PageVisit.To(_browser!, address, width, dark ? ColorScheme.Dark : ColorScheme.Light);
            _visits.Add(key, visit);
        }

        return visit;
    }
}
