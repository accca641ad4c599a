/* A work-group for each column: p[0] columns. */
ROWS(max_norm)
{
    REAL(limit, 0);
    REALS(w, 1);
    REALS(y, 2);
    INT(inputs, 3);
    real squares = 0;
    for (int d = lane; d < inputs; d += GROUP)
    {
        const real weight = w[d * p[0] + row];
        squares += weight * weight;
    }
    const real norm = sqrt(sum_lanes(shared, lane, squares));
    for (int d = lane; d < inputs; d += GROUP)
    {
        const real weight = w[d * p[0] + row];
        y[d * p[0] + row] = norm > limit ? weight * limit / norm : weight;
    }
}
