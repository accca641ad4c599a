/* Gram and Schmidt's method with every projection taken out twice, so that what rounding leaves is taken out too. A
   lane has the entries lane, lane + 64, … of all vectors. */
ROWS(orthogonal_initializer)
{
    INT(count, 0);
    INT(length, 1);
    INT(vector_stride, 2);
    INT(entry_stride, 3);
    REALS(noise, 4);
    REALS(w, 5);
    for (int v = 0; v < count; v++)
    {
        __global real* mine = w + v * vector_stride;
        for (int e = lane; e < length; e += GROUP)
        {
            mine[e * entry_stride] = noise[v * vector_stride + e * entry_stride];
        }
        for (int pass = 0; pass < 2 * v; pass++)
        {
            __global const real* other = w + pass % v * vector_stride;
            real sum = 0;
            for (int e = lane; e < length; e += GROUP)
            {
                sum += mine[e * entry_stride] * other[e * entry_stride];
            }
            const real along = sum_lanes(shared, lane, sum);
            for (int e = lane; e < length; e += GROUP)
            {
                mine[e * entry_stride] -= along * other[e * entry_stride];
            }
        }
        real squares = 0;
        for (int e = lane; e < length; e += GROUP)
        {
            squares += mine[e * entry_stride] * mine[e * entry_stride];
        }
        const real norm = sqrt(sum_lanes(shared, lane, squares));
        for (int e = lane; e < length; e += GROUP)
        {
            mine[e * entry_stride] /= norm;
        }
    }
}
