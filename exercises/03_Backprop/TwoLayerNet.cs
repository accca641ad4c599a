using Gradus.Kit;
using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Backprop;

/// <summary>
/// A classifier with one hidden layer: affine, ReLU, affine, softmax cross-entropy.
/// <code>
/// h = max(0, x·W1 + b1)          x (N, D), W1 (D, H), b1 (H), h (N, H)
/// z = h·W2 + b2                  W2 (H, C), b2 (C), z (N, C): the logits
/// L = cross-entropy(z, labels) + ½λ(ΣW1² + ΣW2²)
/// </code>
/// The cross-entropy is the mean over the batch; the biases are not regularised. The penalty adds λW to each dW.
/// Source: CS231n course notes, "Putting it together: minimal neural network case study"; the factor ½ as there.
/// </summary>
[Exercise("A classifier with one hidden layer, from your own layers", Order = 7, Stars = 2, Hours = 1.5)]
public static class TwoLayerNet
{
    /// <summary>W1 (D, H), b1 (H), W2 (H, C) and b2 (C), or the gradients of a loss with respect to them.</summary>
    public readonly record struct Parameters(
        Matrix<double> W1, Vector<double> B1, Matrix<double> W2, Vector<double> B2);

    /// <summary>The loss, penalty included, and its gradients: each has the shape of its parameter.</summary>
    public readonly record struct LossAndGradients(double Loss, Parameters Gradients);

    /// <summary>The scores z of the classes for each row of x: a new (N, C) matrix.</summary>
    /// <exception cref="ArgumentException">x and the parameters do not fit together, or one is null.</exception>
    [Forward]
    public static Matrix<double> Logits(Matrix<double> x, Parameters parameters)
    {
        RequireShapes(x, parameters);
        throw new NotImplementedException("TODO: affine, ReLU, affine");
    }

    /// <summary>
    /// The loss on a batch and its gradients with respect to all parameters. λ = regularization, at least 0.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The shapes do not fit together, a label is no class, or one is null.
    /// </exception>
    [Loss]
    public static LossAndGradients Loss(Matrix<double> x, int[] labels, Parameters parameters, double regularization)
    {
        RequireShapes(x, parameters);
        Shapes.RequireLabels(labels, x.RowCount, parameters.W2.ColumnCount);
        throw new NotImplementedException(
            "TODO: the layers forward, then the same layers backward in reverse order; the penalty last");
    }

    private static void RequireShapes(Matrix<double> x, Parameters parameters)
    {
        Shapes.RequireProduct(x, parameters.W1);
        Shapes.Require(parameters.B1, parameters.W1.ColumnCount);
        Shapes.RequireProduct(parameters.W1, parameters.W2);
        Shapes.Require(parameters.B2, parameters.W2.ColumnCount);
    }
}
