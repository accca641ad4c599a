#include "Product.cl"

/* ‖x[n]‖² of all rows of x, and then of y: chains of fma, as in a product */
ITEMS(squares_of_rows)
{
    INT(rows_of_x, 0);
    INT(depth, 1);
    const bool is_x = item < rows_of_x;
    const int row = is_x ? item : item - rows_of_x;
    __global const real* entries = arena + p[4 + (is_x ? 2 : 3)] + row * depth;
    real sum = 0;
    for (int k = 0; k < depth; k++)
    {
        sum = fma(entries[k], entries[k], sum);
    }
    arena[p[4 + (is_x ? 4 : 5)] + row] = sum;
}

/* √max(0, ‖x‖² + ‖y‖² − 2·x·y) */
#define X_AT(n, k) arena[p[4] + (n) * p[3] + (k)]
#define Y_AT(k, m) arena[p[5] + (m) * p[3] + (k)]
#define STORE_DISTANCE(n, m, product) \
    { \
        const real square = arena[p[6] + (n)] + arena[p[7] + (m)] - 2 * (product); \
        arena[p[8] + (n) * p[2] + (m)] = sqrt(square > 0 || isnan(square) ? square : (real)0); \
    }
PRODUCT(pairwise_distance, 1, X_AT, 1, Y_AT, STORE_DISTANCE)
