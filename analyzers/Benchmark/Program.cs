using Gradus.Analyzers.Benchmark;

// dotnet run -c Release --project analyzers/Benchmark [rounds]
var rounds = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 9;
var files = Corpus.Read(Corpus.FindRepository());
var ours = new Contender("Gradus.Analyzers", Packs.Gradus());
var theirs = new Contender("NUnit.Analyzers 4.15.0", Packs.NUnit());
foreach (var round in Enumerable.Range(-2, rounds + 2))
{
    // In turns, so that what else the machine does falls on both.
    await ours.RunAsync(files, isWarm: round >= 0);
    await theirs.RunAsync(files, isWarm: round >= 0);
}

Report.Write(Console.Out, files, ours, theirs);
return Report.HoldsBars(files, ours, theirs) ? 0 : 1;
