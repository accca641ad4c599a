#include "Product.cl"

#define PART(place, row, columns, column) arena[p[4 + (place)] + (row) * (columns) + (column)]
#define LAMBDA constants[p[4]]
#define X_AT(i, k, features) PART(1, i, features, k)
#define THETA_AT(u, k, features) PART(2, u, features, k)
#define ERROR_AT(i, u, users) PART(5, i, users, u)

/* e = r ⊙ (x·thetaᵀ − y) */
#define X_OF_ITEM(i, k) X_AT(i, k, p[3])
#define THETA_TRANSPOSED(k, u) THETA_AT(u, k, p[3])
#define STORE_ERROR(i, u, value) \
    ERROR_AT(i, u, p[2]) = PART(4, i, p[2], u) == 0 ? (real)0 : (value) - PART(3, i, p[2], u)
PRODUCT(rating_errors, 1, X_OF_ITEM, 1, THETA_TRANSPOSED, STORE_ERROR)

INLINE real sum_of_squares(__global const real* entries, const int count, const int lane, __local real* shared)
{
    real sum = 0;
    for (int e = lane; e < count; e += GROUP)
    {
        sum += entries[e] * entries[e];
    }
    return sum_lanes(shared, lane, sum);
}

ROWS(rating_cost)
{
    REAL(lambda, 0);
    REALS(x, 1);
    REALS(theta, 2);
    REALS(error, 5);
    REALS(cost, 6);
    INT(errors, 9);
    INT(entries_of_x, 10);
    INT(entries_of_theta, 11);
    const real squares_of_x = sum_of_squares(x, entries_of_x, lane, shared);
    const real squares = squares_of_x + sum_of_squares(theta, entries_of_theta, lane, shared);
    const real of_errors = sum_of_squares(error, errors, lane, shared);
    if (lane == 0)
    {
        cost[0] = (of_errors + lambda * squares) / 2;
    }
}

/* dx = e·theta + λ·x */
#define ERROR_OF_ITEM(i, u) ERROR_AT(i, u, p[3])
#define THETA_OF_USER(u, k) THETA_AT(u, k, p[2])
#define STORE_DX(i, k, value) PART(7, i, p[2], k) = (value) + LAMBDA * X_AT(i, k, p[2])
PRODUCT(rating_backward_x, 1, ERROR_OF_ITEM, 0, THETA_OF_USER, STORE_DX)

/* dtheta = eᵀ·x + λ·theta */
#define ERROR_TRANSPOSED(u, i) ERROR_AT(i, u, p[1])
#define X_OF_ROW(i, k) X_AT(i, k, p[2])
#define STORE_DTHETA(u, k, value) PART(8, u, p[2], k) = (value) + LAMBDA * THETA_AT(u, k, p[2])
PRODUCT(rating_backward_theta, 0, ERROR_TRANSPOSED, 0, X_OF_ROW, STORE_DTHETA)
