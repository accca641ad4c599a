using System.Text;
using Gradus.Reference.Managed;
using NUnit.Framework;

namespace Gradus.Reference.Tests.Checking;

[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class VectorFileTests : IDisposable
{
    private const string Inputs = """{"x":{"shape":[2],"data":[-1,2]},"dy":{"shape":[2],"data":[3,4]}}""";

    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [TestCase("", "Expected a JSON file of vectors.")]
    [TestCase("[1]", "found [1], expected an object.")]
    [TestCase("""{"cases":[]}""", """found {"cases":[]}, expected the property op.""")]
    [TestCase("""{"op":"relu","cases":[]}""", "found no case, expected at least one.")]
    [TestCase("""{"op":"relu","op":"affine","cases":[]}""", "Expected a JSON file of vectors.")]
    [TestCase("""{"op":"relu6","cases":[]}""", ", op: Found the operator relu6, expected one of ")]
    [TestCase("""{"op":"relu","cases":[{"id":"a","inputs":{"x":{"shape":[3],"data":[1,2]}}}]}""", ", shape: found [3], expected a shape for the 2 numbers in data.")]
    [TestCase("""{"op":"relu","cases":[{"id":"a","inputs":{"x":{"shape":[65536,65536,65536,65536],"data":[]}}}]}""", "expected a shape for the 0 numbers in data.")]
    [TestCase("""{"op":"relu","cases":[{"id":"a","inputs":{"x":{"shape":[-1],"data":[]}}}]}""", "expected a shape for the 0 numbers in data.")]
    [TestCase("""{"op":"relu","cases":[{"id":"a","inputs":{"x":{"shape":[1],"data":["one"]}}}]}""", """, data[0]: found "one", expected a number.""")]
    [TestCase("""{"op":"relu","cases":[{"id":"a"}]}""", "cases[0] (a): found {\"id\":\"a\"}, expected the property inputs.")]
    public void Malformed_file_is_told_with_its_name_and_the_place(string json, string told)
    {
        File.WriteAllText(_path, json);

        Assert.That(
            () => VectorFile.Read(_path),
            Throws.TypeOf<VectorFileException>().With.Message.StartsWith(_path).And.Message.Contains(told));
    }

    [Test]
    public void File_that_is_missing_is_told() =>
        Assert.That(() => VectorFile.Read(_path + ".none"), Throws.TypeOf<VectorFileException>().With.Message.StartsWith(_path + ".none: "));

    [Test]
    public void Single_case_takes_the_name_of_its_file()
    {
        File.WriteAllText(_path, $$"""{"inputs":{{Inputs}}}""");

        Assert.That(
            VectorFile.ReadFor(Relu.Contract, _path).Cases.Single().Request.Id, Is.EqualTo(Path.GetFileNameWithoutExtension(_path)));
    }

    [Test]
    public void File_for_another_operator_is_refused()
    {
        File.WriteAllText(_path, $$"""{"op":"affine","cases":[{"id":"a","inputs":{{Inputs}}}]}""");

        Assert.That(
            () => VectorFile.ReadFor(Relu.Contract, _path),
            Throws.TypeOf<VectorFileException>().With.Message.EqualTo($"{_path}, op: found \"affine\", expected \"relu\", which was asked for."));
    }

    [Test]
    public void File_that_was_written_is_read_as_the_same_and_written_as_the_same_bytes()
    {
        VectorCase vector = new(
            new OperatorCase<double>(
                "odd numbers",
                new Dictionary<string, NdArray<double>>
                {
                    ["x"] = new([2, 3], [double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0.1, -0.0, 5e-324]),
                    ["none"] = new([0], []),
                    ["one"] = new([], [1 / 3.0]),
                },
                new Dictionary<string, ParameterValue>
                {
                    ["stride"] = ParameterValue.Of(2, 1),
                    ["epsilon"] = ParameterValue.Of(1e-5),
                    ["mode"] = ParameterValue.Of("mean"),
                }),
            new Dictionary<string, NdArray<double>>());
        byte[] written = VectorFileWriter.Write(new VectorFile(Relu.Contract, "max(0, x)", [vector]));

        File.WriteAllBytes(_path, written);
        VectorFile read = VectorFile.Read(_path);

        Assert.That(read.Cases[0].Request.Inputs["x"].Data, Is.EqualTo(vector.Request.Inputs["x"].Data));
        Assert.That(read.Cases[0].Request.Parameters["stride"].Numbers, Is.EqualTo(new double[] { 2, 1 }));
        Assert.That(read.Cases[0].Request.Parameters["mode"].Word, Is.EqualTo("mean"));
        Assert.That(Encoding.UTF8.GetString(VectorFileWriter.Write(read)), Is.EqualTo(Encoding.UTF8.GetString(written)));
    }

    [TestCase("""{"y":{"shape":[2],"data":[0,2]},"dx":{"shape":[2],"data":[0,4]}}""", "y ok, dx ok")]
    [TestCase("""{"y":{"shape":[2],"data":[0,2]}}""", "y ok, dx missing in the file")]
    [TestCase("""{}""", "y missing in the file, dx missing in the file")]
    [TestCase("""{"y":{"shape":[1,2],"data":[0,2]},"dx":{"shape":[2],"data":[0,4]}}""", "y shape (2), expected (1, 2), dx ok")]
    [TestCase("""{"y":{"shape":[2],"data":[0,"NaN"]},"dx":{"shape":[2],"data":[0,4.001]}}""", "y differs, dx differs")]
    [TestCase("""{"y":{"shape":[2],"data":[0,2]},"dx":{"shape":[2],"data":[0,4]},"dz":{"shape":[],"data":[0]}}""", "y ok, dx ok, dz not an output of this operator and these inputs")]
    public void Check_compares_every_output_of_the_file_and_of_the_operator(string outputs, string found)
    {
        File.WriteAllText(_path, $$"""{"op":"relu","cases":[{"id":"a","inputs":{{Inputs}},"outputs":{{outputs}}}]}""");
        using var device = new ManagedDevice();

        IReadOnlyList<OutputCheck> checks = VectorCheck.Of<double>(device, VectorFile.Read(_path));

        Assert.That(
            string.Join(", ", checks.Select(check =>
                $"{check.Output} {(check.IsAccepted ? "ok" : check.Problem.Length > 0 ? check.Problem : "differs")}")),
            Is.EqualTo(found));
    }

    [TestCaseSource(nameof(Golden))]
    public void Golden_vectors_are_accepted_in_both_precisions(string path)
    {
        using var device = new ManagedDevice();
        VectorFile file = VectorFile.Read(path);

        Assert.That(VectorCheck.Of<double>(device, file).Where(check => !check.IsAccepted), Is.Empty, "float64");
        Assert.That(VectorCheck.Of<float>(device, file).Where(check => !check.IsAccepted), Is.Empty, "float32");
    }

    private static IEnumerable<TestCaseData> Golden() =>
        Directory.GetFiles(GoldenVectors.Folder, "*.json").Order(StringComparer.Ordinal).Select(path =>
            new TestCaseData(path).SetArgDisplayNames(Path.GetFileName(path)));
}
