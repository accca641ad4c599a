ROWS(global_average_pool_forward)
{
    REALS(x, 0);
    REALS(y, 1);
    INT(area, 2);
    real sum = 0;
    for (int i = lane; i < area; i += GROUP)
    {
        sum += x[row * area + i];
    }
    sum = sum_lanes(shared, lane, sum);
    if (lane == 0)
    {
        y[row] = sum / area;
    }
}

ITEMS(global_average_pool_backward)
{
    REALS(dy, 0);
    REALS(dx, 1);
    INT(area, 2);
    dx[item] = dy[item / area] / area;
}
