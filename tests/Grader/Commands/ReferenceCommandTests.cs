using System.CommandLine;
using Gradus.Commands;
using Gradus.Grader.Tests.Loading;
using Gradus.Reference;
using Gradus.Reference.OpenCl;
using NUnit.Framework;

namespace Gradus.Grader.Tests.Commands;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ReferenceCommandTests : IDisposable
{
    private const string Inputs = """{"x":{"shape":[2],"data":[-1,2]},"dy":{"shape":[2],"data":[3,4]}}""";
    private const string Outputs = """{"y":{"shape":[2],"data":[0,2]},"dx":{"shape":[2],"data":[0,4]}}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Outputs_that_are_right_end_with_0()
    {
        Write("relu.json", Outputs);

        var (code, output, error) = Run($"check {_folder.Of("relu.json")} --device managed");

        Assert.That((code, error), Is.EqualTo((0, "")));
        Assert.That(output, Does.StartWith("relu, float64, managed").And.Contain("""

            | case | output | absolute | relative | allowed | verdict |
            | ---- | ------ | -------- | -------- | ------- | ------- |
            | a    | y      | 0.0e0    | 0.0e0    |
            """).And.EndWith("2 of 2 outputs are as they should be.\n\n"));
    }

    [TestCase("\"data\":[0,4]", "\"data\":[0,4.5]", "| a    | dx     | 5.0e-1   | 1.1e-1   |", "| FAILED  |")]
    [TestCase("\"data\":[0,4]", "\"data\":[0,\"NaN\"]", "| a    | dx     | NaN      | NaN      |", "| FAILED  |")]
    [TestCase("\"dx\"", "\"dz\"", "| a    | dx     |", "FAILED missing in the file")]
    [TestCase("\"dx\":{\"shape\":[2]", "\"dx\":{\"shape\":[1,2]", "| a    | dx     |", "FAILED shape (2), expected (1, 2)")]
    public void Output_that_is_wrong_is_marked_and_ends_with_1(string right, string wrong, string row, string verdict)
    {
        Write("relu.json", Outputs.Replace(right, wrong, StringComparison.Ordinal));

        var (code, output, _) = Run($"check {_folder.Of("relu.json")} --device managed");

        Assert.That(code, Is.EqualTo(ExitCode.Differs));
        Assert.That(output, Does.Contain(row));
        Assert.That(string.Join(' ', output.Split('\n').Select(line => line.Split('|').ElementAtOrDefault(6)?.Trim())), Does.Contain(verdict.Trim('|', ' ')));
    }

    [Test]
    public void Wrong_file_among_right_ones_ends_with_1()
    {
        Write("right.json", Outputs);
        Write("wrong.json", Outputs.Replace("[0,4]", "[0,5]", StringComparison.Ordinal));

        Assert.That(Run($"check {_folder.Of("wrong.json")} {_folder.Of("right.json")} --device managed --precision float32").Code, Is.EqualTo(ExitCode.Differs));
    }

    [TestCase("""{"op":"relu6","cases":[]}""", ", op: Found the operator relu6, expected one of ")]
    [TestCase("""{"op":"relu"}""", "expected the property cases.")]
    [TestCase("nothing", "Expected a JSON file of vectors.")]
    [TestCase("""{"op":"relu","cases":[{"id":"a","inputs":{"z":{"shape":[],"data":[1]}}}]}""", "relu, case a: x missing; found z, expected x.")]
    public void File_that_cannot_be_used_ends_with_2_and_is_told(string json, string told)
    {
        _folder.Write("odd.json", json);

        var (code, _, error) = Run($"check {_folder.Of("odd.json")} --device managed");

        Assert.That(code, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(error, Does.StartWith("gradus: ").And.Contain(told));
    }

    [TestCase("check")]
    [TestCase("check file --precision float16")]
    [TestCase("run relu")]
    [TestCase("devices --frobnicate")]
    public void Wrong_arguments_are_refused(string line) =>
        Assert.That(Reference(TextWriter.Null, TextWriter.Null).Parse(line).Errors, Is.Not.Empty);

    [TestCase("check {0} --device Voodoo")]
    [TestCase("run relu {0} --device Voodoo")]
    [TestCase("devices --device Voodoo")]
    public void Device_that_is_missing_ends_with_2_and_is_told_with_those_found(string line)
    {
        Write("relu.json", Outputs);

        var (code, _, error) = Run(string.Format(null, line, _folder.Of("relu.json")));

        Assert.That(code, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(error, Does.StartWith("gradus: Found no device Voodoo among managed"));
    }

    [Test]
    public void Devices_are_listed_even_where_the_one_that_is_asked_for_is_missing()
    {
        var output = Run("devices --device Voodoo").Output;

        Assert.That(output.Split('\n').Where(line => line.StartsWith("| managed", StringComparison.Ordinal)), Has.One.Contains("no: Voodoo was asked"));
        Assert.That(output, Does.Not.Contain("yes:"));
    }

    [Test]
    public void Run_makes_a_file_that_check_accepts()
    {
        _folder.Write("mine.json", $$"""{"inputs":{{Inputs}}}""");

        var (code, output, error) = Run($"run relu {_folder.Of("mine.json")} --out {_folder.Of("golden.json")} --device managed");

        Assert.That((code, error), Is.EqualTo((0, "")));
        Assert.That(output, Does.StartWith($"wrote {_folder.Of("golden.json")}: 1 cases of relu, managed"));
        Assert.That(
            File.ReadAllText(_folder.Of("golden.json")),
            Is.EqualTo($$"""{"op":"relu","convention":"","cases":[{"id":"mine","attributes":{},"inputs":{{Inputs}},"outputs":{{Outputs}}}]}""" + "\n"));
        Assert.That(Run($"check {_folder.Of("golden.json")} --device managed").Code, Is.Zero);
    }

    [Test]
    public void Run_prints_the_same_bytes_where_no_file_is_named()
    {
        Write("relu.json", "{}");

        Assert.That(
            Run($"run relu {_folder.Of("relu.json")} --device managed").Output,
            Is.EqualTo($$"""{"op":"relu","convention":"","cases":[{"id":"a","attributes":{},"inputs":{{Inputs}},"outputs":{{Outputs}}}]}""" + "\n"));
    }

    [TestCase("relu6", "gradus: Found the operator relu6, expected one of ")]
    [TestCase("affine", ", op: found \"relu\", expected \"affine\", which was asked for.")]
    public void Operator_that_does_not_fit_is_told(string name, string told)
    {
        Write("relu.json", Outputs);

        var (code, _, error) = Run($"run {name} {_folder.Of("relu.json")} --device managed");

        Assert.That(code, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(error, Does.Contain(told));
    }

    [Test]
    public void Operators_are_all_listed()
    {
        var lines = Run("operators").Output.Split('\n');

        Assert.That(lines, Is.SupersetOf(Contracts.All.Select(contract => contract.Name)));
        Assert.That(lines, Has.Some.EqualTo("  upstream    dy (N, F, OH, OW)"));
    }

    [Test]
    public void Devices_are_listed_with_the_chosen_one_and_the_reasons_within_80_columns()
    {
        OpenClDeviceInfo cpu = new(1, 2, "Portable Computing Language", "pthread-haswell", "3.1", OpenClDeviceKind.Cpu, true, true, 1);

        var lines = ReferenceDevicesCommand.Text(new DeviceRequest("auto"), [cpu], ["There is a long story to tell of the driver that was lost on its way."]).Split('\n');

        Assert.That(lines.Select(line => line.Length), Is.All.LessThanOrEqualTo(PlainTable.TerminalWidth));
        Assert.That(lines.Where(line => line.StartsWith("| managed", StringComparison.Ordinal)), Has.One.Contains("yes: auto found no GPU"));
        Assert.That(lines.Where(line => line.StartsWith("| 0 ", StringComparison.Ordinal)), Has.One.Contains("no: auto leaves a CPU to"));
        Assert.That(lines[^1], Is.EqualTo("There is a long story to tell of the driver that was lost on its way."));
    }

    private static Command Reference(TextWriter output, TextWriter error) => ReferenceCommand.Create(output, error);

    private static (int Code, string Output, string Error) Run(string line)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Reference(output, error).Parse(line).Invoke();
        return (code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    private void Write(string name, string outputs) =>
        _folder.Write(name, $$"""{"op":"relu","cases":[{"id":"a","inputs":{{Inputs}},"outputs":{{outputs}}}]}""");
}
