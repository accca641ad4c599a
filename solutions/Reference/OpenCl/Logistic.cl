/* 1 / (1 + exp(−x)) */
INLINE real sigmoid(const real x)
{
    const real decay = exp(-fabs(x));
    return (x < 0 ? decay : (real)1) / (1 + decay);
}

/* log(1 + exp(x)) */
INLINE real softplus(const real x)
{
    return fmax(x, (real)0) + log1p(exp(-fabs(x)));
}
