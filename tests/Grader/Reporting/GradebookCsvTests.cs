using CsvHelper;
using Gradus.Reporting;
using Gradus.Results;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Reporting;

internal sealed class GradebookCsvTests
{
    private static readonly CsvReaderOptions Strict = new()
    {
        HasHeader = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
    };

    [Test]
    public Task Table_has_a_row_per_learner_and_a_column_per_exercise() => Verifier.Verify(Csv(SmallRun.Result), "csv");

    [Test]
    public void Totals_read_back_as_the_sum_of_the_row()
    {
        var rows = Read(SampleClass.Result).Skip(1).Select(r => r.Skip(1).Select(int.Parse).ToList());

        Assert.That(rows, Has.All.Matches<List<int>>(r => r[^1] == r.SkipLast(1).Sum()));
    }

    [Test]
    public void Scores_read_back_as_they_were()
    {
        var scores = Read(SampleClass.Result).Skip(1).SelectMany(r => r[1..^1]).Select(int.Parse);

        Assert.That(scores, Is.EqualTo(Cohort.InOrder(SampleClass.Result).Select(s => s.Score)));
    }

    [Test]
    public void Learner_without_an_entry_gets_an_empty_cell()
    {
        var run = Runs.Of(Runs.Submission("ada", "Affine", passes: 1), Runs.Submission("bob", "Relu", passes: 2));

        Assert.That(Csv(run), Is.EqualTo("learner,Affine,Relu,total\nada,2,,2\nbob,,4,4\n"));
    }

    [Test]
    public void Score_that_our_own_error_touched_is_withheld()
    {
        var run = Runs.Of(Runs.Submission("ada", "Affine", Runs.Case(Verdict.Pass), Runs.Case(Verdict.GraderError)));

        Assert.That(Csv(run), Is.EqualTo("learner,Affine,total\nada,,\n"));
    }

    [Test]
    public void Exercises_of_one_name_carry_their_module()
    {
        var affine = Runs.Submission("ada", "Affine", passes: 1);

        Assert.That(Csv(Runs.Of(affine, affine with { Module = "04_Optim" })), Does.StartWith(
            "learner,03_Backprop/Affine,04_Optim/Affine,total\n"));
    }

    [TestCase("=cmd()", "'=cmd()")]
    [TestCase("+1", "'+1")]
    [TestCase("-1", "'-1")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase("\t=1", "'=1")]
    [TestCase("\r1", "'1")]
    [TestCase("\n 1", "'1")]
    [TestCase("  =1", "'=1")]
    [TestCase("＝1", "'＝1")]
    [TestCase("a=1", "a=1")]
    [TestCase("O'Brien, \"Pat\"", "O'Brien, \"Pat\"")]
    public void Name_that_would_be_a_formula_is_text(string name, string cell) =>
        Assert.That(Read(Runs.Of(Runs.Submission(name, "Affine", passes: 1)))[1][0], Is.EqualTo(cell));

    [Test]
    public void Hostile_names_keep_one_row_each() =>
        Assert.That(Read(HostileRun.Result), Has.Count.EqualTo(HostileRun.Texts.Count + 1));

    [Test]
    public void No_cell_of_a_hostile_run_begins_a_formula() =>
        Assert.That(Read(HostileRun.Result).SelectMany(r => r), Has.None.Match(@"^[=+\-@\t\r]"));

    private static string Csv(RunResult run) => GradebookCsv.Of(Cohort.Of(run));

    private static List<string[]> Read(RunResult run)
    {
        using var csv = CsvReader.FromText(Csv(run), Strict);
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        }

        return rows;
    }
}
