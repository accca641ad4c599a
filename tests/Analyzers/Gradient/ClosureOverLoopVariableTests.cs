using Gradus.Analyzers.Gradient;
using Gradus.Analyzers.Tests.Harness;
using NUnit.Framework;

namespace Gradus.Analyzers.Tests.Gradient;

public sealed class ClosureOverLoopVariableTests
{
    [TestCase("for (int i = 0; i < w.Length; i++) { tape.Push(d => d * w[[|i|]]); }")]
    [TestCase("for (int i = 0; i < w.Length; i++) tape.Push(d => d * w[[|i|]]);")]
    [TestCase("for (int i = 0; i < w.Length; i++) { tape.Push(d => { var k = [|i|]; return d * w[k]; }); }")]
    [TestCase("var h = w[0]; for (int i = 0; i < w.Length; i++) { h = h * w[i]; tape.Push(d => d * [|h|]); }")]
    [TestCase("int t = 0; while (t < w.Length) { tape.Push(d => d * w[[|t|]]); t++; }")]
    [TestCase("for (int i = 0; i < w.Length; i++) { _functions[i] = d => d * w[[|i|]]; }")]
    [TestCase("for (int i = 0; i < w.Length; i++) { _done += () => Console.WriteLine([|i|]); }")]
    [TestCase("for (int i = 0; i < w.Length; i++) { Func<double, double> f = d => d * w[[|i|]]; tape.Push(f); }")]
    [TestCase("for (int i = 0; i < w.Length; i++) { double Back(double d) => d * w[[|i|]]; tape.Push(Back); }")]
    [TestCase("for (int i = 0; i < w.Length; i++) { _nodes.Add(new Node(w[i], d => d * w[[|i|]])); }")]
    [TestCase("for (int i = 0; i < w.Length; i++) { _steps.Add((d => d * w[[|i|]], \"mul\")); }")]
    [TestCase(
        "for (int i = 0; i < 2; i++) { for (int j = 0; j < 2; j++) { int a = i; tape.Push(d => d * a * [|j|]); } }")]
    [TestCase("for (int i = 0; i < w.Length; i++) { _last = d => d * w[[|i|]]; }")]
    public void Closure_that_is_kept_is_found(string body) => Verify.Finds<ClosureOverLoopVariable>(Method(body));

    [TestCase("for (int i = 0; i < w.Length; i++) { int k = i; tape.Push(d => d * w[k]); }")]
    [TestCase("foreach (var v in w) { tape.Push(d => d * v); }")]
    [TestCase("for (int i = 0; i < w.Length; i++) { w[i] = w.Select(v => v * i).Sum(); }")]
    [TestCase("for (int i = 0; i < w.Length; i++) { Func<double, double> f = d => d * w[i]; w[i] = f(2); }")]
    [TestCase(
        "for (int i = 0; i < w.Length; i++) { var local = new List<Func<double>>(); local.Add(() => i); "
        + "w[i] = local[0](); }")]
    [TestCase("for (int i = 0; i < w.Length; i++) { Parallel.For(0, 3, k => w[k] = i); }")]
    [TestCase("double s = 0; for (int i = 0; i < w.Length; i++) { tape.Push(d => s += d); }")]
    [TestCase("int n = w.Length; for (int i = 0; i < n; i++) { tape.Push(d => d * n); }")]
    [TestCase("for (int i = 0; i < w.Length; i++) { tape.Push(Math.Tanh); }")]
    [TestCase("var h = w[0]; for (int i = 0; i < 2; i++) { h = h * 2; var saved = h; tape.Push(d => d * saved); }")]
    [TestCase("tape.Push(d => { double s = 0; for (int i = 0; i < w.Length; i++) { s += d * w[i]; } return s; });")]
    [TestCase("for (int i = 0; i < w.Length; i++) { tape.Push(d => d * i); w[i] = tape.Pop()(1); }")]
    public void Closure_over_what_stays_or_used_at_once_is_left_alone(string body)
        => Verify.Silent<ClosureOverLoopVariable>(Method(body));

    [Test]
    public void Message_says_what_the_variable_will_be()
    {
        var text = Method("for (int i = 0; i < w.Length; i++) { tape.Push(d => d * w[i]); }");
        var finding = Verify.Findings(LearnerProject.Compilation(text), new ClosureOverLoopVariable()).Single();
        Assert.That(finding.GetMessage(), Does.Contain("'i' is one variable for all turns and will then be w.Length"));
    }

    private static string Method(string body) => $$"""
        public class Net
        {
            private readonly Func<double, double>[] _functions = new Func<double, double>[9];
            private readonly List<Node> _nodes = [];
            private readonly List<(Func<double, double> F, string Name)> _steps = [];
            private Func<double, double>? _last;
            private event Action? _done;

            public void Forward(double[] w, Stack<Func<double, double>> tape)
            {
                {{body}}
                _done?.Invoke();
                _last?.Invoke(1);
            }

            private sealed record Node(double Value, Func<double, double> Back);
        }
        """;
}
