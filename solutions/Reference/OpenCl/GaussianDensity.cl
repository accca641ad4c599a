#include "ColumnMoments.cl"

/* A row of the launch is a column of x. */
ROWS(gaussian_fit)
{
    INT(samples, 0);
    REALS(x, 1);
    REALS(means, 2);
    REALS(variances, 3);
    const real mean = mean_of_column(x, samples, p[0], row, lane, shared);
    const real squares = squares_of_column(x, samples, p[0], row, mean, lane, shared);
    if (lane == 0)
    {
        means[row] = mean;
        variances[row] = squares / samples;
    }
}

ITEMS(gaussian_density)
{
    INT(features, 0);
    REAL(tau, 1);
    REALS(points, 2);
    REALS(means, 3);
    REALS(variances, 4);
    REALS(density, 5);
    REALS(log_density, 6);
    real sum = 0;
    for (int d = 0; d < features; d++)
    {
        const real distance = points[item * features + d] - means[d];
        sum += log(tau * variances[d]) + distance * distance / variances[d];
    }
    log_density[item] = -(sum / 2);
    density[item] = exp(-(sum / 2));
}
