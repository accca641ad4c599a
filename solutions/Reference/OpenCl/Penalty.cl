ROWS(penalty_loss)
{
    REAL(strength, 0);
    INT(squares, 1);
    REALS(w, 2);
    REALS(loss, 3);
    INT(count, 4);
    real sum = 0;
    for (int e = lane; e < count; e += GROUP)
    {
        sum += squares ? w[e] * w[e] : fabs(w[e]);
    }
    sum = sum_lanes(shared, lane, sum);
    if (lane == 0)
    {
        loss[0] = strength * (squares ? sum / 2 : sum);
    }
}

ITEMS(penalty_gradient)
{
    REAL(strength, 0);
    INT(squares, 1);
    REALS(w, 2);
    REALS(dw, 3);
    const real sign = w[item] > 0 ? (real)1 : w[item] < 0 ? (real)-1 : w[item];
    dw[item] = strength * (squares ? w[item] : sign);
}
