#include "SoftmaxRow.cl"

#define ROW(place) (arena + p[5 + (place)] + row * classes)

ROWS(softmax_forward)
{
    INT(classes, 0);
    __global const real* x = ROW(0);
    __global real* y = ROW(1);
    const real shift = shift_of_row(x, classes, lane, shared);
    const real sum = sum_of_row(x, classes, shift, lane, shared);
    for (int c = lane; c < classes; c += GROUP)
    {
        y[c] = exp(x[c] - shift) / sum;
    }
}

ROWS(softmax_backward)
{
    INT(classes, 0);
    __global const real* y = ROW(0);
    __global const real* dy = ROW(1);
    __global real* dx = ROW(2);
    const real sum = sum_of_products(y, dy, classes, lane, shared);
    for (int c = lane; c < classes; c += GROUP)
    {
        dx[c] = y[c] * (dy[c] - sum);
    }
}
