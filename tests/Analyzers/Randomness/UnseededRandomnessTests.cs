using Gradus.Analyzers.Randomness;
using Gradus.Analyzers.Roles;
using Gradus.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Randomness;

public sealed class UnseededRandomnessTests
{
    [TestCase("var rng = [|new Random()|]; return rng.NextDouble();")]
    [TestCase("Random rng = [|new()|]; return rng.NextDouble();")]
    [TestCase("return [|Random.Shared|].NextDouble();")]
    [TestCase("var rng = [|new Random(Environment.TickCount)|]; return rng.NextDouble();")]
    [TestCase("var rng = [|new Random((int)DateTime.Now.Ticks)|]; return rng.NextDouble();")]
    [TestCase("var rng = [|new Random(Guid.NewGuid().GetHashCode())|]; return rng.NextDouble();")]
    [TestCase("var now = DateTime.UtcNow.Millisecond; var rng = [|new Random(now)|]; return rng.NextDouble();")]
    [TestCase("return [|Matrix<double>.Build.Random(2, 2)|][0, 0];")]
    [TestCase("return [|Vector<double>.Build.Random(2)|][0];")]
    [TestCase("return Matrix<double>.Build.Random(2, 2, [|new Normal(0, 1)|])[0, 0];")]
    [TestCase("var normal = [|new Normal(0, 1)|]; return normal.Sample();")]
    [TestCase("return [|Normal.Sample(0, 1)|];")]
    [TestCase("return [|Generate.Normal(3, 0, 1)|][0];")]
    [TestCase("return [|new MersenneTwister()|].NextDouble();")]
    [TestCase("return [|new MersenneTwister(true)|].NextDouble();")]
    [TestCase("return [|SystemRandomSource.Default|].NextDouble();")]
    [TestCase("var order = x.OrderBy(_ => [|Guid.NewGuid()|]).ToArray(); return order[0];")]
    [TestCase("var t = Tensor.CreateFromShape<double>([2]); [|Tensor.FillGaussianNormalDistribution<double>(t)|]; return t[0];")]
    [TestCase("Func<double> draw = () => [|new Random()|].NextDouble(); return draw();")]
    public void Numbers_that_nobody_can_draw_again_are_found(string body)
        => Verify.Finds<UnseededRandomness>(Method(body));

    [TestCase("var rng = new Random(42); return rng.NextDouble();")]
    [TestCase("var rng = new Random(seed); return rng.NextDouble();")]
    [TestCase("return given.NextDouble();")]
    [TestCase("return Matrix<double>.Build.Random(2, 2, 7)[0, 0];")]
    [TestCase("return Matrix<double>.Build.Random(2, 2, new Normal(0, 1, given))[0, 0];")]
    [TestCase("var normal = new Normal(0, 1); return normal.Density(0.5);")]
    [TestCase("return new Normal(0, 1).CumulativeDistribution(0.5);")]
    [TestCase("var normal = new Normal(0, 1) { RandomSource = given }; normal.RandomSource = given; return normal.Sample();")]
    [TestCase("return Normal.Sample(given, 0, 1);")]
    [TestCase("return new MersenneTwister(seed).NextDouble();")]
    [TestCase("var t = Tensor.CreateFromShape<double>([2]); Tensor.FillGaussianNormalDistribution<double>(t, given); return t[0];")]
    [TestCase("var id = Guid.NewGuid(); Console.WriteLine(id); return 0;")]
    [TestCase("var started = Environment.TickCount; return started;")]
    [TestCase("var rng = seed > 0 ? new Random(seed) : new Random(); return rng.NextDouble();")]
    [TestCase("var rng = given ?? new Random(); return rng.NextDouble();")]
    public void Numbers_that_come_again_are_left_alone(string body)
        => Verify.Silent<UnseededRandomness>(Method(body));

    [Test]
    public void Field_of_a_layer_is_found()
        => Verify.Finds<UnseededRandomness>(
            "public class Dropout { private readonly Random _rng = [|new()|]; public double Next() => _rng.NextDouble(); }");

    [Test]
    public void Fallback_for_a_seed_that_may_be_missing_is_left_alone()
        => Verify.Silent<UnseededRandomness>("""
            public class Dropout
            {
                private readonly Random _rng;

                public Dropout(int? seed = null)
                {
                    if (seed is { } given) { _rng = new Random(given); } else { _rng = new Random(); }
                }

                public double Next() => _rng.NextDouble();
            }
            """);

    [Test]
    public void Constructor_beside_one_that_takes_a_generator_is_left_alone()
        => Verify.Silent<UnseededRandomness>("""
            public class Dropout(Random rng)
            {
                public Dropout() : this(new Random()) { }

                public double Next() => rng.NextDouble();
            }
            """);

    [Test]
    public void Main_may_show_what_it_likes()
        => Verify.Silent<UnseededRandomness>(
            "public static class Program { public static void Main() => Console.WriteLine(new Random().Next()); }");

    [Test]
    public void Finding_is_information_while_typing_and_a_warning_in_the_grader()
    {
        var compilation = LearnerProject.Compilation(Method("return new Random().NextDouble();"));
        Assert.That(Verify.Findings(compilation, new UnseededRandomness()).Single()
            .Severity, Is.EqualTo(DiagnosticSeverity.Info));
        var grading = LearnerAnalyzers.ForGrading(ExerciseRoles.None).OfType<UnseededRandomness>().Single();
        Assert.That(Verify.Findings(compilation, grading).Single().Severity, Is.EqualTo(DiagnosticSeverity.Warning));
    }

    private static string Method(string body) => $$"""
        using MathNet.Numerics;
        using MathNet.Numerics.Distributions;
        using MathNet.Numerics.Random;

        public static class C
        {
            public static double M(double[] x, int seed, Random given)
            {
                {{body}}
            }
        }
        """;
}
