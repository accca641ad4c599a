/* √(Σ a² + Σ b²), b after a */
ROWS(norm_of_both)
{
    INT(count_a, 0);
    INT(count_b, 1);
    REALS(a, 2);
    REALS(b, 3);
    REALS(norm, 4);
    real sum = 0;
    for (int e = lane; e < count_a + count_b; e += GROUP)
    {
        const real entry = e < count_a ? a[e] : b[e - count_a];
        sum += entry * entry;
    }
    const real total = sum_lanes(shared, lane, sum);
    if (lane == 0)
    {
        norm[0] = sqrt(total);
    }
}

ITEMS(clip_by_norm)
{
    REAL(c, 0);
    REALS(norm, 1);
    REALS(x, 2);
    REALS(y, 3);
    y[item] = norm[0] > c ? x[item] * (c / norm[0]) : x[item];
}
