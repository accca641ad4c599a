using Gradus.Curriculum;
using Gradus.Grader.Tests.Loading;

namespace Gradus.Grader.Tests.Running;

/// <summary>A module whose model solution does whatever a submission may do, good and bad.</summary>
internal static class Trial
{
    private const string Echo = """
        using System.Runtime.InteropServices;
        using Gradus.Kit;
        using MathNet.Numerics.LinearAlgebra;

        namespace Gradus.Trial;

        [Exercise("Everything", Order = 1, Stars = 1, Hours = 1)]
        public static class Echo
        {
            public readonly record struct Parameters(Matrix<double> W, Vector<double> B);

            private static int calls;

            public static double Half(double x) => x / 2;
            public static string Join(string[] parts, DayOfWeek day) => string.Join("+", parts) + day;
            public static string Longest(string[] parts) => parts.MaxBy(p => p.Length) ?? "";
            public static (int, double[]) Pair(int a, double[] b) => (a, b.ToArray());
            public static Matrix<double> Sparse() => Matrix<double>.Build.SparseIdentity(2);
            public static int Count() => ++calls;
            public static void Nothing(double[] x) { }
            public static double[] Missing() => null!;

            public static double Overwrite(double[] x, Matrix<double> w) { x[0] = 9; return w[0, 0]; }
            public static double OverwritePart(Parameters p) { p.W[0, 0] = 9; return 0; }
            public static Matrix<double> Same(Matrix<double> w, double[] x) => w;
            public static Parameters SamePart(Matrix<double> w, Vector<double> b) => new(w, b.Clone());
            public static double[] SameEmpty(double[] x) => [];

            public static int Throw(string text) => throw new MineException(text);
            public static int Refuse(int x) => throw new ArgumentOutOfRangeException(nameof(x));
            public static int Todo() => throw new NotImplementedException();
            public static int Greedy() => throw new OutOfMemoryException();

            public static double Apply(Func<double, double> f, double x) => f(x);
            public static double Parallel(Func<double, double> f, int n) =>
                Enumerable.Range(0, n).AsParallel().WithDegreeOfParallelism(4).Select(i => f(i)).Sum();
            public static double Forever(Func<double, double> f) { while (true) { f(1); } }
            public static double Measure(Func<Matrix<double>, double> f) => f(null!);

            public static int Exit(int code) { Environment.Exit(code); return 0; }
            public static int Recurse(int n) => n < 0 ? 0 : 1 + Recurse(n + 1);
            public static int Loop(int x) { while (x >= 0) { x = x == 7 ? 8 : 7; } return x; }
            public static int Sleep() { Thread.Sleep(Timeout.Infinite); return 0; }
            public static int Print(int count) { Console.Write(new string('x', count)); Console.Out.Flush(); Thread.Sleep(Timeout.Infinite); return 0; }

            public static int Forge(int[] bytes, bool stay)
            {
                Write(bytes.Select(b => (byte)b).ToArray());
                if (stay) { Thread.Sleep(Timeout.Infinite); }
                return 0;
            }

            public static int Drip()
            {
                Write([0, 0, 16, 0]);
                while (true) { Write([17]); Thread.Sleep(20); }
            }

            private static void Write(byte[] bytes)
            {
                foreach (var link in Directory.GetFiles("/proc/self/fd").Select(f => new FileInfo(f)).Where(f => f.LinkTarget?.StartsWith("pipe:") == true))
                {
                    var descriptor = int.Parse(link.Name);
                    if (descriptor > 2) { write(descriptor, bytes, bytes.Length); }
                }
            }

            [DllImport("libc")] private static extern nint write(int descriptor, byte[] bytes, nint count);

            private sealed class MineException(string text) : InvalidOperationException(text);
        }
        """;

    private const string Counter = """
        using Gradus.Kit;

        namespace Gradus.Trial;

        [Exercise("An object", Order = 2, Stars = 1, Hours = 1)]
        public sealed class Counter
        {
            public Counter(double start) { Total = start; }
            public double Total { get; private set; }
            public Counter Add(double x) { Total += x; return this; }
            public static Counter operator +(Counter a, Counter b) => new(a.Total + b.Total);
            public static double Sum(Counter[] all) => all.Sum(c => c.Total);
        }
        """;

    /// <summary>The course.</summary>
    public static Catalog Course { get; } = Read();

    private static Catalog Read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("09_Trial/Echo.cs", Echo);
        folder.Write("09_Trial/Counter.cs", Counter);
        return Catalog.Read(folder.Root);
    }
}
