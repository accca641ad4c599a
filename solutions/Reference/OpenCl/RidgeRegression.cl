#include "Jacobi.cl"

#ifdef REAL64
#define UNIT 2.220446049250313e-16
#else
#define UNIT 1.1920929e-7f
#endif

/* θ = v·w with w_j = (a_jᵀ·y) / (‖a_j‖² + λ) for the orthogonal columns a_j of x·v that are not 0 */
ROWS(ridge_regression)
{
    INT(samples, 0);
    INT(features, 1);
    REAL(lambda, 2);
    REALS(x, 3);
    REALS(y, 4);
    REALS(a, 5);
    REALS(v, 6);
    REALS(weights, 7);
    REALS(theta, 8);
    for (int e = lane; e < samples; e += GROUP)
    {
        for (int d = 0; d < features; d++)
        {
            a[e * features + d] = x[e * features + d];
        }
    }
    orthogonalize(a, v, samples, features, lane, shared);
    real largest = 0;
    for (int j = 0; j < features; j++)
    {
        largest = fmax(largest, dot_of_columns(a, samples, features, j, j, lane, shared));
    }
    const real smallest = sqrt(largest) * max(samples, features) * UNIT;
    for (int j = 0; j < features; j++)
    {
        const real square = dot_of_columns(a, samples, features, j, j, lane, shared);
        real sum = 0;
        for (int m = lane; m < samples; m += GROUP)
        {
            sum += a[m * features + j] * y[m];
        }
        const real product = sum_lanes(shared, lane, sum);
        if (lane == 0)
        {
            weights[j] = sqrt(square) > smallest ? product / (square + lambda) : (real)0;
        }
    }
    barrier(CLK_GLOBAL_MEM_FENCE);
    for (int d = lane; d < features; d += GROUP)
    {
        real sum = 0;
        for (int j = 0; j < features; j++)
        {
            sum = fma(v[d * features + j], weights[j], sum);
        }
        theta[d] = sum;
    }
}
