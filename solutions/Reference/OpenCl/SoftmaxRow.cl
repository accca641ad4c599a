/* Exponentials of a row are shifted by its largest entry, so that none overflows. A row without a finite largest entry
   is not shifted: exp(−∞) is 0 there, and not NaN. All lanes have to come here. */
INLINE real shift_of_row(__global const real* row, const int count, const int lane, __local real* shared)
{
    real largest = -INFINITY;
    for (int e = lane; e < count; e += GROUP)
    {
        largest = fmax(largest, row[e]);
    }
    largest = max_lanes(shared, lane, largest);
    return isfinite(largest) ? largest : (real)0;
}

/* Σ exp(x − shift) */
INLINE real sum_of_row(
    __global const real* row, const int count, const real shift, const int lane, __local real* shared)
{
    real sum = 0;
    for (int e = lane; e < count; e += GROUP)
    {
        sum += exp(row[e] - shift);
    }
    return sum_lanes(shared, lane, sum);
}

/* Σ a·b */
INLINE real sum_of_products(
    __global const real* a, __global const real* b, const int count, const int lane, __local real* shared)
{
    real sum = 0;
    for (int e = lane; e < count; e += GROUP)
    {
        sum += a[e] * b[e];
    }
    return sum_lanes(shared, lane, sum);
}
