#include "Product.cl"

#define ENTRY(place, rows, columns, row, column) arena[p[4 + (place)] + (batch * (rows) + (row)) * (columns) + (column)]

/* y = F·Fᵀ / (C·H·W) */
#define F(c, i) ENTRY(0, p[1], p[3], c, i)
#define F_TRANSPOSED(i, c) ENTRY(0, p[1], p[3], c, i)
#define STORE_Y(c, d, value) ENTRY(1, p[1], p[1], c, d) = (value) / (p[1] * p[3])
PRODUCT(gram_forward, 1, F, 1, F_TRANSPOSED, STORE_Y)

/* dF = (dy + dyᵀ)·F / (C·H·W) */
#define DY_AND_TRANSPOSED(c, d) ENTRY(1, p[1], p[1], c, d) + ENTRY(1, p[1], p[1], d, c)
#define F_ROW(d, i) ENTRY(0, p[1], p[2], d, i)
#define STORE_DX(c, i, value) ENTRY(2, p[1], p[2], c, i) = (value) / (p[1] * p[2])
PRODUCT(gram_backward, 1, DY_AND_TRANSPOSED, 0, F_ROW, STORE_DX)
