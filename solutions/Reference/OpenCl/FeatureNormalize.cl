#include "ColumnMoments.cl"

ITEMS(feature_normalize)
{
    INT(samples, 0);
    REALS(x, 1);
    REALS(y, 2);
    REALS(means, 3);
    REALS(deviations, 4);
    const int columns = p[0];
    const real mean = mean_of_column(x, samples, columns, item);
    const real sd = sqrt(squares_of_column(x, samples, columns, item, mean) / (samples - 1));
    means[item] = mean;
    deviations[item] = sd;
    for (int m = 0; m < samples; m++)
    {
        y[m * columns + item] = (x[m * columns + item] - mean) / (sd == 0 ? (real)1 : sd);
    }
}
