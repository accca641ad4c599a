/* The way back through the layers of Recurrent.cl, which includes this file. */

/* One unit in one step, for the whole gradient dh of its h. */
INLINE void step_backward(
    __global real* arena, __global const int* p, const int n, const int row, const int j, const real dh)
{
    const int units = UNITS, before = row * units + j, after = (row + SAMPLES) * units + j;
    __global const real* a = arena + A + row * GATES + j;
    __global real* da = arena + DA + row * GATES + j;
    __global real* du = arena + DU + row * GATES + j;
    real direct = 0;
    if (CELL == RNN)
    {
        const real h = arena[H + after];
        da[0] = dh * (1 - h * h);
    }
    else if (CELL == LSTM)
    {
        const real i = a[0], f = a[units], o = a[2 * units], g = a[3 * units], inner = arena[INNER + before];
        const real dc = arena[DC + n * units + j] + dh * o * (1 - inner * inner);
        da[0] = dc * g * (i * (1 - i));
        da[units] = dc * arena[C + before] * (f * (1 - f));
        da[2 * units] = dh * inner * (o * (1 - o));
        da[3 * units] = dc * i * (1 - g * g);
        arena[DC + n * units + j] = dc * f;
    }
    else
    {
        const real r = a[0], z = a[units], candidate = a[2 * units];
        const real dn = dh * (1 - z) * (1 - candidate * candidate);
        da[0] = dn * arena[INNER + before] * (r * (1 - r));
        da[units] = dh * (arena[H + before] - candidate) * (z * (1 - z));
        da[2 * units] = dn;
        du[0] = da[0];
        du[units] = da[units];
        du[2 * units] = dn * r;
        direct = dh * z;
    }
    arena[DIRECT + n * units + j] = direct;
}

/* What goes back to h through the product with wh, Σ_g du[g]·wh[j, g], and directly. */
INLINE real gradient_of_h(__global real* arena, __global const int* p, const int n, const int row, const int j)
{
    real sum = 0;
    for (int g = 0; g < GATES; g++)
    {
        sum = fma(arena[DU + row * GATES + g], arena[WH + j * GATES + g], sum);
    }
    return sum + arena[DIRECT + n * UNITS + j];
}

ROWS(recurrent_steps_backward)
{
    const int units = UNITS, gates = GATES / max(units, 1), n = row, length = length_of(arena, p, row);
    for (int j = lane; j < units; j += GROUP)
    {
        arena[DIRECT + n * units + j] = 0;
        arena[DC + n * units + j] = DC_LAST < 0 ? (real)0 : arena[DC_LAST + n * units + j];
    }
    for (int s = STEPS - 1; s >= 0; s--)
    {
        barrier(CLK_GLOBAL_MEM_FENCE);
        const int here = s * SAMPLES + n;
        for (int j = lane; j < units; j += GROUP)
        {
            const real later = s + 1 < STEPS ? gradient_of_h(arena, p, n, here + SAMPLES, j) : (real)0;
            const real dh = arena[DY + entry_of(arena, p, here) * WIDTH + j] + later;
            if (s < length)
            {
                step_backward(arena, p, n, here, j, dh);
            }
            else
            {
                for (int g = 0; g < gates; g++)
                {
                    arena[DA + here * GATES + g * units + j] = 0;
                    arena[DU + here * GATES + g * units + j] = 0;
                }
                arena[DIRECT + n * units + j] = dh;
            }
        }
    }
    barrier(CLK_GLOBAL_MEM_FENCE);
    for (int j = lane; j < units; j += GROUP)
    {
        if (DH0 >= 0)
        {
            arena[DH0 + n * units + j] = STEPS > 0 ? gradient_of_h(arena, p, n, n, j) : (real)0;
        }
        if (DC0 >= 0)
        {
            arena[DC0 + n * units + j] = arena[DC + n * units + j];
        }
    }
}

/* dx = da·wxᵀ, to where x was read */
#define DA_OF_ROW(row, g) arena[DA + (row) * GATES + (g)]
#define WX_TRANSPOSED(g, d) arena[WX + (d) * GATES + (g)]
#define STORE_DX(row, d, value) \
    { \
        __global real* dx = arena + DX + entry_of(arena, p, row) * INPUTS + (d); \
        *dx = ADDS_TO_DX ? *dx + (value) : (value); \
    }
PRODUCT(recurrent_backward_x, 1, DA_OF_ROW, 1, WX_TRANSPOSED, STORE_DX)

/* dwx = xᵀ·da */
#define X_TRANSPOSED(d, row) X_OF_ROW(row, d)
#define STORE_DWX(d, g, value) arena[DWX + (d) * GATES + (g)] = (value)
PRODUCT(recurrent_backward_wx, 0, X_TRANSPOSED, 0, DA_OF_ROW, STORE_DWX)

/* dwh = hᵀ·du, h of the step before */
#define H_TRANSPOSED(j, row) arena[H + (row) * UNITS + (j)]
#define DU_OF_ROW(row, g) arena[DU + (row) * GATES + (g)]
#define STORE_DWH(j, g, value) arena[DWH + (j) * GATES + (g)] = (value)
PRODUCT(recurrent_backward_wh, 0, H_TRANSPOSED, 0, DU_OF_ROW, STORE_DWH)

/* db: column sums of da; after them, of the last columns of du */
ITEMS(recurrent_backward_b)
{
    const int isInner = item >= GATES, column = isInner ? item - UNITS : item;
    __global const real* rows = arena + (isInner ? DU : DA);
    real sum = 0;
    for (int row = 0; row < STEPS * SAMPLES; row++)
    {
        sum += rows[row * GATES + column];
    }
    arena[isInner ? D_INNER_B + item - GATES : DB + item] = sum;
}
