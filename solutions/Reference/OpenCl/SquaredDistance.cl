/* ‖a − b‖², difference by difference: exact where a and b are close. */
INLINE real squared_distance(__global const real* a, __global const real* b, const int count)
{
    real sum = 0;
    for (int k = 0; k < count; k++)
    {
        const real difference = a[k] - b[k];
        sum = fma(difference, difference, sum);
    }
    return sum;
}
