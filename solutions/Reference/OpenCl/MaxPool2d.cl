#include "Pool.cl"

/* Keeps which tap of each window was the largest, for the backward pass. */
ITEMS(max_pool_forward)
{
    REALS(x, 0);
    REALS(y, 1);
    REALS(largest, 2);
    POOL_ARGUMENTS;
    THIS_WINDOW;
    real best = 0;
    int tap = -1;
    for (int i = max(0, first_row); i < end_row; i++)
    {
        for (int j = max(0, first_column); j < end_column; j++)
        {
            const real entry = x[(plane * height + i) * width + j];
            if (tap < 0 || entry > best || entry != entry)
            {
                best = entry;
                tap = (i - first_row) * kernel_columns + j - first_column;
            }
        }
    }
    y[item] = best;
    largest[item] = tap;
}

ITEMS(max_pool_backward)
{
    REALS(dy, 0);
    REALS(dx, 1);
    REALS(largest, 2);
    POOL_ARGUMENTS;
    THESE_WINDOWS;
    real sum = 0;
    for (int i = low_i; i <= high_i; i++)
    {
        for (int j = low_j; j <= high_j; j++)
        {
            const int window = (plane * out_rows + i) * out_columns + j;
            const int tap = (row - i * stride_rows) * kernel_columns + column - j * stride_columns;
            if (tap == (int)largest[window])
            {
                sum += dy[window];
            }
        }
    }
    dx[item] = sum;
}
