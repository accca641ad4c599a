#include "SoftmaxRow.cl"
#include "Product.cl"

#define DIVISOR constants[p[4]]
#define ENTRY(place, rows, columns, row, column) arena[p[5 + (place)] + (batch * (rows) + (row)) * (columns) + (column)]

/* a·bᵀ / divisor, −∞ where a query t may not see a key s: all pairs of the rows of a and b */
#define A(t, d) ENTRY(0, p[1], p[3], t, d)
#define B_TRANSPOSED(d, s) ENTRY(1, p[2], p[3], s, d)
#define IS_HIDDEN(t, s) ((p[8] && (s) > (t)) || (p[9] && ENTRY(5, p[1], p[2], t, s) == 0))
#define STORE_PAIR(t, s, value) ENTRY(2, p[1], p[2], t, s) = IS_HIDDEN(t, s) ? -INFINITY : (value) / DIVISOR
PRODUCT(attention_pairs, 1, A, 1, B_TRANSPOSED, STORE_PAIR)

/* weights·b / divisor: a sum over the keys for each query */
#define WEIGHT(t, s) ENTRY(0, p[1], p[3], t, s)
#define B(s, d) ENTRY(1, p[3], p[2], s, d)
#define STORE_SUM(t, d, value) ENTRY(2, p[1], p[2], t, d) = (value) / DIVISOR
PRODUCT(attention_query_sums, 1, WEIGHT, 0, B, STORE_SUM)

/* weightsᵀ·b / divisor: a sum over the queries for each key */
#define WEIGHT_TRANSPOSED(s, t) ENTRY(0, p[3], p[1], t, s)
PRODUCT(attention_key_sums, 0, WEIGHT_TRANSPOSED, 0, B, STORE_SUM)

/* A query that may see nothing has weights of 0, and so the output 0. */
ROWS(attention_softmax)
{
    INT(keys, 0);
    REALS(scores, 1);
    scores += row * keys;
    const real shift = shift_of_row(scores, keys, lane, shared);
    const real sum = sum_of_row(scores, keys, shift, lane, shared);
    for (int s = lane; s < keys; s += GROUP)
    {
        scores[s] = sum == 0 ? (real)0 : exp(scores[s] - shift) / sum;
    }
}

ROWS(attention_softmax_backward)
{
    INT(keys, 0);
    REALS(weights, 1);
    REALS(slopes, 2);
    weights += row * keys;
    slopes += row * keys;
    const real sum = sum_of_products(weights, slopes, keys, lane, shared);
    for (int s = lane; s < keys; s += GROUP)
    {
        slopes[s] = weights[s] * (slopes[s] - sum);
    }
}
