/* The sum of terms over a divisor. */
ROWS(mean_of_terms)
{
    REALS(terms, 0);
    REALS(mean, 1);
    INT(count, 2);
    INT(divisor, 3);
    real sum = 0;
    for (int e = lane; e < count; e += GROUP)
    {
        sum += terms[e];
    }
    const real total = sum_lanes(shared, lane, sum);
    if (lane == 0)
    {
        mean[0] = total / divisor;
    }
}
