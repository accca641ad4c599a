#include "Product.cl"

/* Three matrices, each given by its place, the distance of its rows and the distance of its columns. */
#define ENTRY(matrix, row, column) arena[p[4 + 3 * (matrix)] + (row) * p[5 + 3 * (matrix)] + (column) * p[6 + 3 * (matrix)]]
#define A(m, k) ENTRY(0, m, k)
#define B(k, n) ENTRY(1, k, n)
#define STORE_C(m, n, value) ENTRY(2, m, n) = (value)
PRODUCT(matrix_product, p[6] == 1, A, p[8] == 1, B, STORE_C)
