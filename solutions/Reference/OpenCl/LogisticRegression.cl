#include "Logistic.cl"

/* σ(z) − y for z = x·θ, and softplus(z) − y·z without the cancellation of z for y = 1 */
ITEMS(logistic_residual)
{
    INT(columns, 0);
    REALS(x, 1);
    REALS(y, 2);
    REALS(theta, 3);
    REALS(residual, 4);
    REALS(losses, 5);
    real z = 0;
    for (int d = 0; d < columns; d++)
    {
        z = fma(x[item * columns + d], theta[d], z);
    }
    residual[item] = sigmoid(z) - y[item];
    losses[item] = z * (z > 0 ? 1 - y[item] : -y[item]) + log1p(exp(-fabs(z)));
}

ROWS(logistic_cost)
{
    INT(samples, 0);
    INT(columns, 1);
    REAL(lambda, 2);
    REALS(losses, 3);
    REALS(theta, 4);
    REALS(cost, 5);
    real sum = 0;
    for (int m = lane; m < samples; m += GROUP)
    {
        sum += losses[m];
    }
    const real total = sum_lanes(shared, lane, sum);
    if (lane == 0)
    {
        real squares = 0;
        for (int d = 1; d < columns; d++)
        {
            squares += theta[d] * theta[d];
        }
        cost[0] = total / samples + lambda / (2 * samples) * squares;
    }
}

/* dθ = xᵀ·r / M + (λ/M)·θ, θ_0 left out */
ITEMS(logistic_gradient)
{
    INT(samples, 0);
    REAL(lambda, 1);
    REALS(x, 2);
    REALS(theta, 3);
    REALS(residual, 4);
    REALS(gradient, 5);
    real sum = 0;
    for (int m = 0; m < samples; m++)
    {
        sum = fma(x[m * p[0] + item], residual[m], sum);
    }
    gradient[item] = sum / samples + lambda / samples * (item == 0 ? (real)0 : theta[item]);
}
