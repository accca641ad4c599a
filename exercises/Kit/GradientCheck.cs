using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Kit;

/// <summary>
/// Gradients by central differences of fourth order, to check analytic ones against: <c>Assert.That(analytic,
/// Agrees.With(GradientCheck.Numerical(f, x)).Within(1e-6))</c>.
/// <para>
/// ∂f/∂xᵢ ≈ (f(x − 2h eᵢ) − 8 f(x − h eᵢ) + 8 f(x + h eᵢ) − f(x + 2h eᵢ)) / 12h with h = 1e-4. For smooth f and
/// entries of order 1 the result is right to about 1e-11·max|f|; what is smaller than that noise is returned as 0.
/// </para>
/// <para>
/// Keep inputs at least 2h away from kinks (ReLU at 0, ties of a maximum): the difference quotient there is no
/// derivative. See <see cref="RandomSource.MatrixAwayFromZero"/>.
/// </para>
/// </summary>
/// <remarks>
/// The point x is changed in place while f runs, one entry at a time, and every entry is put back exactly, even when
/// f throws. So f may read its argument or close over the same object, such as the weights of a network.
/// </remarks>
public static class GradientCheck
{
    private const double DefaultStep = 1e-4;

    /// <summary>
    /// The gradient of <paramref name="f"/> at <paramref name="x"/>, of the shape of <paramref name="x"/>.
    /// </summary>
    /// <param name="f">A function of all entries, such as a loss. Must not change what it is given.</param>
    /// <param name="x">Where to differentiate.</param>
    /// <param name="h">Step, greater than 0.</param>
    /// <exception cref="NotFiniteNumberException"><paramref name="f"/> returned NaN or an infinity.</exception>
    public static Matrix<double> Numerical(Func<Matrix<double>, double> f, Matrix<double> x, double h = DefaultStep)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(x);
        int rows = x.RowCount;
        double[] columnMajor = Gradient(
            () => f(x),
            i => x[i % rows, i / rows],
            (i, value) => x[i % rows, i / rows] = value,
            rows * x.ColumnCount,
            h);
        return Matrix<double>.Build.Dense(rows, x.ColumnCount, columnMajor);
    }

    /// <inheritdoc cref="Numerical(Func{Matrix{double}, double}, Matrix{double}, double)"/>
    public static Vector<double> Numerical(Func<Vector<double>, double> f, Vector<double> x, double h = DefaultStep)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(x);
        return Vector<double>.Build.Dense(Gradient(() => f(x), i => x[i], (i, value) => x[i] = value, x.Count, h));
    }

    /// <inheritdoc cref="Numerical(Func{Matrix{double}, double}, Matrix{double}, double)"/>
    public static double[] Numerical(Func<double[], double> f, double[] x, double h = DefaultStep)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(x);
        return Gradient(() => f(x), i => x[i], (i, value) => x[i] = value, x.Length, h);
    }

    /// <summary>
    /// The derivative of <paramref name="f"/> at <paramref name="x"/> along <paramref name="direction"/>: four
    /// evaluations in place of four per entry. It equals the sum of the products of gradient and direction.
    /// </summary>
    /// <param name="f">A function of all entries, such as a loss. Must not change what it is given.</param>
    /// <param name="x">Where to differentiate; not changed.</param>
    /// <param name="direction">Of the shape of <paramref name="x"/>.</param>
    /// <param name="h">Step, greater than 0.</param>
    /// <exception cref="NotFiniteNumberException"><paramref name="f"/> returned NaN or an infinity.</exception>
    public static double Along(
        Func<Matrix<double>, double> f, Matrix<double> x, Matrix<double> direction, double h = DefaultStep)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(direction);
        RequireStep(h);
        return Stencil.Derivative(step => f(x + step * direction), h);
    }

    private static double[] Gradient(
        Func<double> f, Func<int, double> read, Action<int, double> write, int count, double h)
    {
        RequireStep(h);
        var gradient = new double[count];
        for (int i = 0; i < count; i++)
        {
            double original = read(i);
            try
            {
                gradient[i] = Stencil.Derivative(
                    step =>
                    {
                        write(i, original + step);
                        return f();
                    },
                    h);
            }
            finally
            {
                write(i, original);
            }
        }

        return gradient;
    }

    private static void RequireStep(double h)
    {
        if (!(h > 0) || !double.IsFinite(h))
        {
            throw new ArgumentOutOfRangeException(nameof(h), h, "The step must be finite and greater than 0.");
        }
    }
}
