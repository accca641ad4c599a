/* Entries fall into groups: the array is blocks, every block holds a run of each group in turn. */
INLINE int place_of(const int groups, const int run, const int group, const int entry)
{
    return (entry / run * groups + group) * run + entry % run;
}

/* Mean and scale = 1 / √(variance + ε) of a group, and x̂. Uncentered: mean 0. */
ROWS(normalize_groups)
{
    INT(run, 0);
    INT(count, 1);
    INT(centered, 2);
    REAL(epsilon, 3);
    REALS(x, 4);
    REALS(normalized, 5);
    REALS(means, 6);
    REALS(variances, 7);
    REALS(scales, 8);
    real sum = 0;
    for (int e = lane; e < count; e += GROUP)
    {
        sum += x[place_of(p[0], run, row, e)];
    }
    sum = sum_lanes(shared, lane, sum);
    const real mean = centered ? sum / count : (real)0;
    real squares = 0;
    for (int e = lane; e < count; e += GROUP)
    {
        const real deviation = x[place_of(p[0], run, row, e)] - mean;
        squares += deviation * deviation;
    }
    const real variance = sum_lanes(shared, lane, squares) / count;
    const real scale = 1 / sqrt(variance + epsilon);
    for (int e = lane; e < count; e += GROUP)
    {
        const int place = place_of(p[0], run, row, e);
        normalized[place] = (x[place] - mean) * scale;
    }
    if (lane == 0)
    {
        means[row] = mean;
        variances[row] = variance;
        scales[row] = scale;
    }
}

/* y = γ·x̂ + β */
ITEMS(normalize_scale)
{
    INT(channels, 0);
    INT(channel_run, 1);
    INT(centered, 2);
    REALS(normalized, 3);
    REALS(gamma, 4);
    REALS(beta, 5);
    REALS(y, 6);
    const int channel = item / channel_run % channels;
    y[item] = normalized[item] * gamma[channel] + (centered ? beta[channel] : (real)0);
}

/* dx = scale·(g − mean g − x̂·mean(g·x̂)) with g = dy·γ */
ROWS(normalize_backward)
{
    INT(run, 0);
    INT(count, 1);
    INT(centered, 2);
    INT(channels, 3);
    INT(channel_run, 4);
    REALS(dy, 5);
    REALS(gamma, 6);
    REALS(normalized, 7);
    REALS(scales, 8);
    REALS(dx, 9);
    real sum = 0, products = 0;
    for (int e = lane; e < count; e += GROUP)
    {
        const int place = place_of(p[0], run, row, e);
        const real slope = dy[place] * gamma[place / channel_run % channels];
        sum += slope;
        products += slope * normalized[place];
    }
    sum = sum_lanes(shared, lane, sum);
    const real mean = centered ? sum / count : (real)0;
    const real mean_product = sum_lanes(shared, lane, products) / count;
    for (int e = lane; e < count; e += GROUP)
    {
        const int place = place_of(p[0], run, row, e);
        const real slope = dy[place] * gamma[place / channel_run % channels];
        dx[place] = (slope - mean - normalized[place] * mean_product) * scales[row];
    }
}

/* dγ = Σ dy·x̂, dβ = Σ dy over the entries of a channel */
ROWS(normalize_backward_parameters)
{
    INT(run, 0);
    INT(count, 1);
    INT(centered, 2);
    REALS(dy, 3);
    REALS(normalized, 4);
    REALS(dgamma, 5);
    REALS(dbeta, 6);
    real sum = 0, products = 0;
    for (int e = lane; e < count; e += GROUP)
    {
        const int place = place_of(p[0], run, row, e);
        sum += dy[place];
        products += dy[place] * normalized[place];
    }
    sum = sum_lanes(shared, lane, sum);
    products = sum_lanes(shared, lane, products);
    if (lane == 0)
    {
        dgamma[row] = products;
        if (centered)
        {
            dbeta[row] = sum;
        }
    }
}
