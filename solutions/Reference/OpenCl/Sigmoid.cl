#include "Entrywise.cl"
#include "Logistic.cl"

/* The same for x and −x; y(1 − y) would lose its last bits where y is close to 1. */
INLINE real slope(const real x)
{
    const real decay = exp(-fabs(x));
    return decay / ((1 + decay) * (1 + decay));
}

ENTRYWISE(sigmoid, sigmoid(x), dy * slope(x))
