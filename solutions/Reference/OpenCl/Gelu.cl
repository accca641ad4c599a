#include "Entrywise.cl"

#ifdef REAL64
#define ROOT_OF_HALF 0.70710678118654752440
#define HEIGHT_OF_NORMAL 0.39894228040143267794
#else
#define ROOT_OF_HALF 0.70710678118654752440f
#define HEIGHT_OF_NORMAL 0.39894228040143267794f
#endif

/* Φ(x) = erfc(−x/√2) / 2: 1 + erf would cancel below 0 */
INLINE real probability(const real x)
{
    return erfc(-x * ROOT_OF_HALF) / 2;
}

/* φ(x) = exp(−x²/2) / √(2π) */
INLINE real density(const real x)
{
    return exp(-(x * x) / 2) * HEIGHT_OF_NORMAL;
}

ENTRYWISE(gelu, x * probability(x), dy * (probability(x) + x * density(x)))
