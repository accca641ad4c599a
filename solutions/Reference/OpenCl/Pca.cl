#include "ColumnMoments.cl"
#include "Jacobi.cl"

/* A row of the launch is a column of x. */
ROWS(pca_centre)
{
    INT(samples, 0);
    REALS(x, 1);
    REALS(means, 2);
    REALS(centred, 3);
    const int features = p[0];
    const real mean = mean_of_column(x, samples, features, row, lane, shared);
    if (lane == 0)
    {
        means[row] = mean;
    }
    for (int m = lane; m < samples; m += GROUP)
    {
        centred[m * features + row] = x[m * features + row] - mean;
    }
}

/* The entry that is largest in size, the first of those that are, decides about the sign. */
INLINE real sign_of_column(__global const real* v, const int features, const int column)
{
    real largest = 0;
    for (int d = 0; d < features; d++)
    {
        const real entry = v[d * features + column];
        largest = fabs(entry) > fabs(largest) ? entry : largest;
    }
    return largest < 0 ? -1 : 1;
}

ROWS(pca_fit)
{
    INT(samples, 0);
    INT(features, 1);
    INT(count, 2);
    REALS(centred, 3);
    REALS(v, 4);
    REALS(squares, 5);
    REALS(components, 6);
    REALS(eigenvalues, 7);
    orthogonalize(centred, v, samples, features, lane, shared);
    for (int j = 0; j < features; j++)
    {
        const real square = dot_of_columns(centred, samples, features, j, j, lane, shared);
        if (lane == 0)
        {
            squares[j] = square;
        }
    }
    barrier(CLK_GLOBAL_MEM_FENCE);
    for (int j = lane; j < features; j += GROUP)
    {
        int rank = 0;
        for (int i = 0; i < features; i++)
        {
            rank += squares[i] > squares[j] || (squares[i] == squares[j] && i < j) ? 1 : 0;
        }
        if (rank < count)
        {
            const real sign = sign_of_column(v, features, j);
            eigenvalues[rank] = squares[j] / samples;
            for (int d = 0; d < features; d++)
            {
                components[d * count + rank] = sign * v[d * features + j];
            }
        }
    }
}
