#include "Mean.cl"

/* r = x·θ − y, and r² */
ITEMS(linear_residual)
{
    INT(columns, 0);
    REALS(x, 1);
    REALS(y, 2);
    REALS(theta, 3);
    REALS(residual, 4);
    REALS(squares, 5);
    real sum = 0;
    for (int d = 0; d < columns; d++)
    {
        sum = fma(x[item * columns + d], theta[d], sum);
    }
    const real difference = sum - y[item];
    residual[item] = difference;
    squares[item] = difference * difference;
}

/* dθ = xᵀ·r / M */
ITEMS(linear_gradient)
{
    INT(samples, 0);
    REALS(x, 1);
    REALS(residual, 2);
    REALS(gradient, 3);
    real sum = 0;
    for (int m = 0; m < samples; m++)
    {
        sum = fma(x[m * p[0] + item], residual[m], sum);
    }
    gradient[item] = sum / samples;
}
