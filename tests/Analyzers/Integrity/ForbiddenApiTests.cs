using Gradus.Analyzers.Integrity;
using Gradus.Analyzers.Roles;
using Gradus.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Integrity;

public sealed class ForbiddenApiTests
{
    [TestCase("return double.Parse([|File.ReadAllText|](\"expected.txt\"));")]
    [TestCase("return [|System.IO.File.ReadAllLines|](\"expected.txt\").Length;")]
    [TestCase("using var reader = new [|StreamReader|](\"a.txt\"); return reader.Peek();")]
    [TestCase("return new [|System.Net.Http.HttpClient|]().GetStringAsync(\"http://a\").Result.Length;")]
    [TestCase("return [|System.Diagnostics.Process.GetCurrentProcess|]().Id;")]
    [TestCase("[|Environment.Exit|](0); return 0;")]
    [TestCase("return [|Environment.GetEnvironmentVariable|](\"SEED\")!.Length;")]
    [TestCase("return (double)[|typeof(C).GetMethod|](\"M\")!.Invoke(null, [1.0])!;")]
    [TestCase("return [|typeof(C).Assembly|].GetTypes().Length;")]
    [TestCase("return [|System.Reflection.Assembly.GetExecutingAssembly|]().GetTypes().Length;")]
    [TestCase("return (double)[|Activator.CreateInstance|](typeof(double))!;")]
    [TestCase("dynamic d = x; return [|d.CompareTo|](1.0);")]
    [TestCase("return new [|System.Diagnostics.StackTrace|]().FrameCount;")]
    [TestCase("Func<string, string> read = [|File.ReadAllText|]; return read(\"a\").Length;")]
    [TestCase("return [|Task.Run|](() => x).Result;")]
    [TestCase("[|Parallel.For|](0, 3, i => { }); return x;")]
    [TestCase("new [|Thread|](() => { }).Start(); return x;")]
    [TestCase("return [|typeof(File)|].Name.Length;")]
    [TestCase("return [|System.Runtime.InteropServices.Marshal.SizeOf<double>|]();")]
    public void What_no_exercise_may_use_is_found(string body)
        => Verify.Finds<ForbiddenApi>(Exercise(body));

    [TestCase("var text = new StringWriter(); text.Write(x); return text.ToString().Length;")]
    [TestCase("return Path.Combine(\"a\", \"b\").Length;")]
    [TestCase("var watch = System.Diagnostics.Stopwatch.StartNew(); return watch.ElapsedTicks;")]
    [TestCase("Console.WriteLine(x); return x;")]
    [TestCase("return x.GetType().Name.Length + typeof(C).FullName!.Length;")]
    [TestCase("return nameof(File.ReadAllText).Length;")]
    [TestCase("return x.GetType().Name.Length;")]
    [TestCase("return Environment.ProcessorCount + Environment.NewLine.Length;")]
    [TestCase("if (double.IsNaN(x)) { throw new FileNotFoundException(); } return x;")]
    [TestCase("return Math.Tanh(x);")]
    [TestCase("var file = new { File = x }; return file.File;")]
    [TestCase("return System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref x, 1)[0];")]
    public void What_an_exercise_may_use_is_left_alone(string body)
        => Verify.Silent<ForbiddenApi>(Exercise(body));

    [TestCase("using Reader = System.IO.File;", "return [|Reader.ReadAllText|](\"a\").Length;")]
    [TestCase("using static System.IO.File;", "return [|ReadAllText|](\"a\").Length;")]
    public void Other_names_do_not_hide_it(string directive, string body)
        => Verify.Finds<ForbiddenApi>(directive + "\n" + Exercise(body));

    [Test]
    public void Native_and_unsafe_code_is_found()
        => Verify.Finds<ForbiddenApi>("""
            using System.Runtime.InteropServices;

            [Exercise("title", Order = 1, Stars = 1, Hours = 1)]
            public static class C
            {
                [[|DllImport("libc")|]]
                private static extern int getpid();

                public static int M() => getpid();

                [|public static unsafe int N(int* p) => *p;|]
            }
            """);

    [Test]
    public void Base_class_is_found()
        => Verify.Finds<ForbiddenApi>("""
            [Exercise("title", Order = 1, Stars = 1, Hours = 1)]
            public static class C
            {
                private sealed class Out() : [|FileStream|]("a", FileMode.Open);
            }
            """);

    [TestCase("[Forbids(typeof(TensorPrimitives), nameof(TensorPrimitives.SoftMax))]", "[|TensorPrimitives.SoftMax<double>|](z, z);")]
    [TestCase("[Forbids(typeof(TensorPrimitives))]", "[|TensorPrimitives.Exp<double>|](z, z);")]
    [TestCase("[Forbids(typeof(Matrix<>), \"Inverse\")]", "var m = [|Matrix<double>.Build.Dense(2, 2).Inverse|]();")]
    [TestCase("[Forbids(typeof(Math), \"Tanh\", \"Exp\")]", "z[0] = [|Math.Exp|](z[1]);")]
    [TestCase("[Forbids(typeof(Math), \"Exp\")]", "z = z.Select([|Math.Exp|]).ToArray();")]
    public void What_the_exercise_forbids_is_found(string attribute, string body)
        => Verify.Finds<ForbiddenApi>(Declared(attribute, body));

    [TestCase("[Forbids(typeof(TensorPrimitives), nameof(TensorPrimitives.SoftMax))]", "TensorPrimitives.Exp<double>(z, z);")]
    [TestCase("[Allows(typeof(Parallel))]", "Parallel.For(0, 3, i => { z[i] = 1; });")]
    [TestCase("[Allows(typeof(Task), nameof(Task.Run))]", "Task.Run(() => z[0] = 1).Wait();")]
    public void What_the_exercise_does_not_forbid_is_left_alone(string attribute, string body)
        => Verify.Silent<ForbiddenApi>(Declared(attribute, body));

    [Test]
    public void Whole_file_of_an_exercise_is_looked_at()
        => Verify.Finds<ForbiddenApi>(
            Exercise("return Helper.Read();") + "\npublic static class Helper { public static double Read() => [|File.ReadAllText|](\"a\").Length; }");

    [Test]
    public void Layer_that_is_no_exercise_may_not_read_files_in_a_pass()
        => Verify.Finds<ForbiddenApi>("""
            public class Dense
            {
                [Forward]
                public double[] Forward(double[] x) => Read(x.Length);

                public void Save(string path) => File.WriteAllText(path, "weights");

                private static double[] Read(int n) => new double[n + [|File.ReadAllText|]("answers").Length];
            }
            """);

    [TestCase("public static class Program { public static void Main() => Console.WriteLine(File.ReadAllText(\"mnist.csv\")); }")]
    [TestCase("public class Layer { [Forward] public double[] Forward(double[] x) { Parallel.For(0, 3, i => { }); return x; } }")]
    [TestCase("public static class Data { public static string[] Load(string path) => File.ReadAllLines(path); }")]
    public void Other_code_is_left_alone(string code)
        => Verify.Silent<ForbiddenApi>(code);

    [Test]
    public void Message_names_the_exercise_and_the_remedy()
    {
        var finding = Verify.Findings(
            LearnerProject.Compilation(Exercise("return File.ReadAllText(\"a\").Length;")), new ForbiddenApi())
                .Single();
        Assert.That(
            finding.GetMessage(),
            Is.EqualTo(
                "'File.ReadAllText' is not allowed in the exercise 'C': an exercise touches no files, work with the arguments"));
    }

    [Test]
    public void Author_decides_in_the_grader()
    {
        const string Attribute = "[Forbids(typeof(Math), nameof(Math.Tanh))]";
        var author = ExerciseRoles.ReadFrom(LearnerProject.Compilation(Exercise("return x;", Attribute)));
        var learner = LearnerProject.Compilation(Exercise("return Math.Tanh(x);", "[Allows(typeof(Math))]"));
        var found = LearnerAnalyzers.DiagnoseAsync(learner, author).GetAwaiter().GetResult();
        Assert.That(found.Select(finding => finding.Id), Is.EqualTo<string[]>([RuleIds.ForbiddenApi]));
    }

    [TestCase("#pragma warning disable\n")]
    [TestCase("// <auto-generated/>\n")]
    public void Finding_cannot_be_switched_off(string switchOff)
    {
        var code = switchOff + Exercise("return File.ReadAllText(\"a\").Length;");
        var finding = Verify.Findings(LearnerProject.Compilation(code), new ForbiddenApi()).Single();
        Assert.That((finding.IsSuppressed, finding.Severity), Is.EqualTo((false, DiagnosticSeverity.Error)));
    }

    [Test]
    public void Lists_name_what_exists()
    {
        var compilation = LearnerProject.Compilation("");
        var unknown = ApiListText()
            .Where(id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is null
            && !HasMember(id, compilation));
        Assert.That(unknown, Is.Empty);
    }

    private static IEnumerable<string> ApiListText()
        => Directory.EnumerateFiles(Repository.Repo.PathOf("analyzers", "Analyzers", "Integrity"), "*.txt")
            .SelectMany(File.ReadLines)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(';')[0]);

    private static bool HasMember(string id, Compilation compilation)
    {
        var dot = id.LastIndexOf('.');
        return compilation.GetTypeByMetadataName(id[2..dot])?.GetMembers(id[(dot + 1)..]).IsEmpty == false;
    }

    private static string Exercise(string body, string attribute = "") => $$"""
        [Exercise("title", Order = 1, Stars = 1, Hours = 1)]
        {{attribute}}
        public static class C
        {
            public static double M(double x)
            {
                {{body}}
            }
        }
        """;

    private static string Declared(string attribute, string body) => $$"""
        [Exercise("title", Order = 1, Stars = 1, Hours = 1)]
        {{attribute}}
        public static class C
        {
            public static double[] M(double[] z)
            {
                {{body}}
                return z;
            }
        }
        """;
}
