using Gradus.Analyzers.Tests.Harness;
using Gradus.Analyzers.Training;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Training;

public sealed class TrainingFlagIgnoredTests
{
    private const string Mask = "return x.Map(v => _rng.NextDouble() < 0.5 ? 0 : v * 2);";

    [TestCase("bool [|training|]", Mask)]
    [TestCase("bool [|isTraining|]", "return x.Map(v => _rng.Next(2) * v);")]
    [TestCase(
        "bool [|eval|]",
        "var y = x.Clone(); for (int i = 0; i < 2; i++) { y[i, 0] *= _rng.NextDouble(); } return y;")]
    [TestCase("bool [|train|]", "return x.PointwiseMultiply(Draw(x));")]
    [TestCase("bool [|training|]", "_runningMean = 0.9 * _runningMean + 0.1 * x.ColumnSums(); return x;")]
    [TestCase("bool [|training|]", "return x.Map(v => v * MathNet.Numerics.Distributions.Normal.Sample(_rng, 0, 1));")]
    public void Pass_that_does_the_same_in_both_modes_is_found(string parameter, string body)
        => Verify.Finds<TrainingFlagIgnored>(Layer(parameter, body));

    [TestCase("bool training", "if (!training) { return x; } " + Mask)]
    [TestCase("bool training", "return training ? x * _rng.NextDouble() : x;")]
    [TestCase("bool training", "return x.PointwiseMultiply(Draw(x, training));")]
    [TestCase("bool training", "return x.Map(v => training ? v * _rng.NextDouble() : v);")]
    [TestCase("bool training", "return x.Map(Math.Tanh);")]
    [TestCase("bool _", Mask)]
    [TestCase("bool useBias", Mask)]
    [TestCase("int training", Mask)]
    [TestCase("double rate", Mask)]
    public void Pass_that_reads_its_flag_or_needs_none_is_left_alone(string parameter, string body)
        => Verify.Silent<TrainingFlagIgnored>(Layer(parameter, body));

    [Test]
    public void Flag_of_the_type_that_no_method_reads_is_found()
        => Verify.Finds<TrainingFlagIgnored>("""
            public class Dropout
            {
                private readonly Random _rng = new(1);

                public bool Training { get; set; } = true;

                [Forward]
                public double[] [|Forward|](double[] x) => x.Select(v => _rng.NextDouble() < 0.5 ? 0 : 2 * v).ToArray();
            }
            """);

    [Test]
    public void Flag_of_the_type_that_is_read_is_left_alone()
        => Verify.Silent<TrainingFlagIgnored>("""
            public class Dropout
            {
                private readonly Random _rng = new(1);
                private bool _isTraining;

                public void Train() => _isTraining = true;

                [Forward]
                public double[] Forward(double[] x)
                    => !_isTraining ? x : x.Select(v => v * _rng.NextDouble()).ToArray();
            }
            """);

    [Test]
    public void Expression_body_is_looked_at()
        => Verify.Finds<TrainingFlagIgnored>("""
            public static class Noise
            {
                [Forward]
                public static double[] Forward(double[] x, Random rng, bool [|training|])
                    => x.Select(v => v + rng.NextDouble()).ToArray();
            }
            """);

    [Test]
    public void Method_known_by_name_only_is_information()
    {
        var text = Layer("bool training", Mask).Replace("[Forward]", "", StringComparison.Ordinal);
        var finding = Verify.Findings(LearnerProject.Compilation(text), new TrainingFlagIgnored()).Single();
        Assert.That(finding.Severity, Is.EqualTo(DiagnosticSeverity.Info));
    }

    private static string Layer(string parameter, string body) => $$"""
        public class Layer
        {
            private readonly Random _rng = new(1);
            private Vector<double> _runningMean = Vector<double>.Build.Dense(2);

            [Forward]
            public Matrix<double> Forward(Matrix<double> x, {{parameter}})
            {
                {{body}}
            }

            public Vector<double> Mean => _runningMean;

            private Matrix<double> Draw(Matrix<double> x, bool all = true) => x.Map(v => all ? _rng.NextDouble() : v);
        }
        """;
}
