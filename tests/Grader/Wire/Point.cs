using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Grader.Tests.Wire;

public readonly record struct Point(double X, int[] Labels, Matrix<double> W);
