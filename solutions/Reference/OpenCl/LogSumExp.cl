#include "SoftmaxRow.cl"

ROWS(log_sum_exp_forward)
{
    INT(classes, 0);
    REALS(x, 1);
    REALS(y, 2);
    x += row * classes;
    const real shift = shift_of_row(x, classes, lane, shared);
    const real sum = sum_of_row(x, classes, shift, lane, shared);
    if (lane == 0)
    {
        y[row] = shift + log(sum);
    }
}

ROWS(log_sum_exp_backward)
{
    INT(classes, 0);
    REALS(x, 1);
    REALS(dy, 2);
    REALS(dx, 3);
    x += row * classes;
    const real shift = shift_of_row(x, classes, lane, shared);
    const real sum = sum_of_row(x, classes, shift, lane, shared);
    for (int c = lane; c < classes; c += GROUP)
    {
        dx[row * classes + c] = dy[row] * (exp(x[c] - shift) / sum);
    }
}
