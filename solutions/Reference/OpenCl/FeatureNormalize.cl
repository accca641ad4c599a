#include "ColumnMoments.cl"

/* A row of the launch is a column of x. */
ROWS(feature_normalize)
{
    INT(samples, 0);
    REALS(x, 1);
    REALS(y, 2);
    REALS(means, 3);
    REALS(deviations, 4);
    const int columns = p[0];
    const real mean = mean_of_column(x, samples, columns, row, lane, shared);
    const real sd = sqrt(squares_of_column(x, samples, columns, row, mean, lane, shared) / (samples - 1));
    if (lane == 0)
    {
        means[row] = mean;
        deviations[row] = sd;
    }
    for (int m = lane; m < samples; m += GROUP)
    {
        y[m * columns + row] = (x[m * columns + row] - mean) / (sd == 0 ? (real)1 : sd);
    }
}
