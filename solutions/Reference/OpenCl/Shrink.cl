/* S(x, λ): x moved towards 0 by λ, and no further than 0. */
INLINE real shrink(const real x, const real lambda)
{
    return x > lambda ? x - lambda : x < -lambda ? x + lambda : isnan(x) ? x : (real)0;
}
