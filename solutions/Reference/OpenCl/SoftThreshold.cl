#include "Shrink.cl"

ITEMS(soft_threshold)
{
    REAL(lambda, 0);
    REALS(x, 1);
    REALS(y, 2);
    y[item] = shrink(x[item], lambda);
}
