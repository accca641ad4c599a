#include "Product.cl"

#define ROW_OF(place, row, columns, column) arena[p[4 + (place)] + (row) * (columns) + (column)]

/* y = x·w + b */
#define X(n, d) ROW_OF(0, n, p[3], d)
#define W(d, m) ROW_OF(1, d, p[2], m)
#define STORE_Y(n, m, value) ROW_OF(3, n, p[2], m) = (value) + arena[p[4 + 2] + (m)]
PRODUCT(affine_forward, 1, X, 0, W, STORE_Y)

/* dx = dy·wᵀ */
#define DY(n, m) ROW_OF(0, n, p[3], m)
#define W_TRANSPOSED(m, d) ROW_OF(1, d, p[3], m)
#define STORE_DX(n, d, value) ROW_OF(2, n, p[2], d) = (value)
PRODUCT(affine_backward_x, 1, DY, 1, W_TRANSPOSED, STORE_DX)

/* dw = xᵀ·dy */
#define X_TRANSPOSED(d, n) ROW_OF(0, n, p[1], d)
#define DY_OF_SAMPLE(n, m) ROW_OF(1, n, p[2], m)
#define STORE_DW(d, m, value) ROW_OF(2, d, p[2], m) = (value)
PRODUCT(affine_backward_w, 0, X_TRANSPOSED, 0, DY_OF_SAMPLE, STORE_DW)

/* db: column sums of dy, sample after sample */
ITEMS(affine_backward_b)
{
    REALS(dy, 0);
    REALS(db, 1);
    INT(samples, 2);
    real sum = 0;
    for (int n = 0; n < samples; n++)
    {
        sum += dy[n * p[0] + item];
    }
    db[item] = sum;
}
