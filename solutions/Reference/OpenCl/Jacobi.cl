/* One-sided Jacobi rotations: columns of a (rows, columns) are rotated in pairs until all are orthogonal, a·v = a', and
   so their norms are the singular values and the columns of v (columns, columns) the right singular vectors. A lane has
   the rows lane, lane + 64, … of both. Source: Hestenes 1958; Golub and Van Loan, Matrix Computations, 8.6.3. */
#ifdef REAL64
#define SMALLEST_COSINE 1e-15
#else
#define SMALLEST_COSINE 1e-7f
#endif
#define MOST_SWEEPS 40

INLINE real dot_of_columns(
    __global const real* a, const int rows, const int columns, const int i, const int j, const int lane,
    __local real* shared)
{
    real sum = 0;
    for (int m = lane; m < rows; m += GROUP)
    {
        sum += a[m * columns + i] * a[m * columns + j];
    }
    return sum_lanes(shared, lane, sum);
}

INLINE void rotate_columns(
    __global real* a, const int rows, const int columns, const int i, const int j, const real c, const real s,
    const int lane)
{
    for (int m = lane; m < rows; m += GROUP)
    {
        const real left = a[m * columns + i], right = a[m * columns + j];
        a[m * columns + i] = c * left - s * right;
        a[m * columns + j] = s * left + c * right;
    }
}

/* All lanes have to come here. Every entry of v is written. */
INLINE void orthogonalize(
    __global real* a, __global real* v, const int rows, const int columns, const int lane, __local real* shared)
{
    for (int i = lane; i < columns; i += GROUP)
    {
        for (int j = 0; j < columns; j++)
        {
            v[i * columns + j] = i == j ? 1 : 0;
        }
    }
    int rotations = 1;
    for (int sweep = 0; sweep < MOST_SWEEPS && rotations > 0; sweep++)
    {
        rotations = 0;
        for (int pair = 0; pair < columns * columns; pair++)
        {
            const int i = pair / columns, j = pair % columns;
            if (i < j)
            {
                const real ii = dot_of_columns(a, rows, columns, i, i, lane, shared);
                const real jj = dot_of_columns(a, rows, columns, j, j, lane, shared);
                const real ij = dot_of_columns(a, rows, columns, i, j, lane, shared);
                if (fabs(ij) > SMALLEST_COSINE * sqrt(ii) * sqrt(jj))
                {
                    const real zeta = (jj - ii) / (2 * ij);
                    const real t = (zeta < 0 ? -1 : 1) / (fabs(zeta) + sqrt(1 + zeta * zeta));
                    const real c = 1 / sqrt(1 + t * t);
                    rotate_columns(a, rows, columns, i, j, c, c * t, lane);
                    rotate_columns(v, columns, columns, i, j, c, c * t, lane);
                    rotations++;
                }
            }
        }
    }
    barrier(CLK_GLOBAL_MEM_FENCE);
}
