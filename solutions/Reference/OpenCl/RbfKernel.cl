#include "SquaredDistance.cl"

ITEMS(rbf_kernel)
{
    INT(columns, 0);
    INT(depth, 1);
    REAL(sigma, 2);
    REALS(x, 3);
    REALS(y, 4);
    REALS(k, 5);
    const real square = squared_distance(x + item / columns * depth, y + item % columns * depth, depth);
    const real width = sigma * sigma;
    k[item] = exp(-(square / (width + width)));
}
