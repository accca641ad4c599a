#include "SoftmaxRow.cl"

#define ROW(place) (arena + p[5 + (place)] + row * classes)

ROWS(log_softmax_forward)
{
    INT(classes, 0);
    __global const real* x = ROW(0);
    __global real* y = ROW(1);
    const real shift = shift_of_row(x, classes, lane, shared);
    const real log_of_sum = log(sum_of_row(x, classes, shift, lane, shared));
    for (int c = lane; c < classes; c += GROUP)
    {
        y[c] = x[c] - shift - log_of_sum;
    }
}

ROWS(log_softmax_backward)
{
    INT(classes, 0);
    __global const real* y = ROW(0);
    __global const real* dy = ROW(1);
    __global real* dx = ROW(2);
    real sum = 0;
    for (int c = lane; c < classes; c += GROUP)
    {
        sum += dy[c];
    }
    sum = sum_lanes(shared, lane, sum);
    for (int c = lane; c < classes; c += GROUP)
    {
        dx[c] = dy[c] - exp(y[c]) * sum;
    }
}
