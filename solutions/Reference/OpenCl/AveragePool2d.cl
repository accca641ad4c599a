#include "Pool.cl"

/* How many places of the window that starts at `first` count in its mean. */
INLINE int places(
    const int first, const int kernel_length, const int length, const int padding_after, const int counts_padding)
{
    return counts_padding
        ? min(length + padding_after, first + kernel_length) - first
        : min(length, first + kernel_length) - max(0, first);
}

ITEMS(average_pool_forward)
{
    REALS(x, 0);
    REALS(y, 1);
    INT(counts_padding, 2);
    POOL_ARGUMENTS;
    THIS_WINDOW;
    real sum = 0;
    for (int i = max(0, first_row); i < end_row; i++)
    {
        for (int j = max(0, first_column); j < end_column; j++)
        {
            sum += x[(plane * height + i) * width + j];
        }
    }
    const int down = places(first_row, kernel_rows, height, bottom, counts_padding);
    y[item] = sum / (down * places(first_column, kernel_columns, width, right, counts_padding));
}

ITEMS(average_pool_backward)
{
    REALS(dy, 0);
    REALS(dx, 1);
    INT(counts_padding, 2);
    POOL_ARGUMENTS;
    THESE_WINDOWS;
    real sum = 0;
    for (int i = low_i; i <= high_i; i++)
    {
        const int down = places(i * stride_rows - top, kernel_rows, height, bottom, counts_padding);
        for (int j = low_j; j <= high_j; j++)
        {
            const int across = places(j * stride_columns - left, kernel_columns, width, right, counts_padding);
            sum += dy[(plane * out_rows + i) * out_columns + j] / (down * across);
        }
    }
    dx[item] = sum;
}
