#include "Product.cl"

/* Recurrent layers. Rows lie step after step: row s·N + n is sample n in step s; h and c have N rows more, those before
   the first step. The arguments are in the order of RecurrentLayer.cs; a place of −1 is an array that is not there. */
#define ARGUMENT(index) p[4 + (index)]
#define CELL ARGUMENT(0)
#define SAMPLES ARGUMENT(1)
#define STEPS ARGUMENT(2)
#define INPUTS ARGUMENT(3)
#define UNITS ARGUMENT(4)
#define GATES ARGUMENT(5)
#define X ARGUMENT(6)
#define LENGTHS ARGUMENT(7)
#define READS_BACKWARD ARGUMENT(8)
#define WX ARGUMENT(9)
#define WH ARGUMENT(10)
#define B ARGUMENT(11)
#define INNER_B ARGUMENT(12)
#define H0 ARGUMENT(13)
#define C0 ARGUMENT(14)
#define Y ARGUMENT(15)
#define WIDTH ARGUMENT(16)
#define C_LAST ARGUMENT(17)
#define A ARGUMENT(18)
#define H ARGUMENT(19)
#define C ARGUMENT(20)
#define INNER ARGUMENT(21)
#define DY ARGUMENT(22)
#define DC_LAST ARGUMENT(23)
#define DX ARGUMENT(24)
#define ADDS_TO_DX ARGUMENT(25)
#define DWX ARGUMENT(26)
#define DWH ARGUMENT(27)
#define DB ARGUMENT(28)
#define D_INNER_B ARGUMENT(29)
#define DH0 ARGUMENT(30)
#define DC0 ARGUMENT(31)
#define DA ARGUMENT(32)
#define DU ARGUMENT(33)
#define DIRECT ARGUMENT(34)
#define DC ARGUMENT(35)
#define RNN 0
#define LSTM 1

INLINE real sigmoid(const real x)
{
    return 1 / (1 + exp(-x));
}

INLINE int length_of(__global real* arena, __global const int* p, const int n)
{
    return LENGTHS < 0 ? STEPS : (int)arena[LENGTHS + n];
}

/* The place of the row in (N, T): what a sample reads in a step. */
INLINE int entry_of(__global real* arena, __global const int* p, const int row)
{
    const int n = row % SAMPLES, s = row / SAMPLES, length = length_of(arena, p, n);
    return n * STEPS + (READS_BACKWARD && s < length ? length - 1 - s : s);
}

#define X_OF_ROW(row, d) arena[X + entry_of(arena, p, row) * INPUTS + (d)]

/* a = x·wx + b */
#define WX_AT(d, g) arena[WX + (d) * GATES + (g)]
#define STORE_A(row, g, value) arena[A + (row) * GATES + (g)] = (value) + arena[B + (g)]
PRODUCT(recurrent_gates, 1, X_OF_ROW, 0, WX_AT, STORE_A)

/* One unit in one step; the sums h[t−1]·wh of its gates come in. */
INLINE void step_forward(__global real* arena, __global const int* p, const int row, const int j, const real* sum)
{
    const int units = UNITS, before = row * units + j, after = (row + SAMPLES) * units + j;
    __global real* a = arena + A + row * GATES + j;
    if (CELL == RNN)
    {
        arena[H + after] = tanh(a[0] + sum[0]);
    }
    else if (CELL == LSTM)
    {
        const real i = sigmoid(a[0] + sum[0]), f = sigmoid(a[units] + sum[1]);
        const real o = sigmoid(a[2 * units] + sum[2]), g = tanh(a[3 * units] + sum[3]);
        const real c = f * arena[C + before] + i * g;
        const real inner = tanh(c);
        arena[C + after] = c;
        arena[INNER + before] = inner;
        arena[H + after] = o * inner;
        a[0] = i;
        a[units] = f;
        a[2 * units] = o;
        a[3 * units] = g;
    }
    else
    {
        const real r = sigmoid(a[0] + sum[0]), z = sigmoid(a[units] + sum[1]);
        const real q = sum[2] + arena[INNER_B + j];
        const real candidate = tanh(a[2 * units] + r * q);
        arena[INNER + before] = q;
        arena[H + after] = (1 - z) * candidate + z * arena[H + before];
        a[0] = r;
        a[units] = z;
        a[2 * units] = candidate;
    }
}

/* All steps of one sample; a lane has the units lane, lane + 64, … */
ROWS(recurrent_steps_forward)
{
    const int units = UNITS, gates = GATES / max(units, 1), columns = GATES;
    const int length = length_of(arena, p, row);
    for (int j = lane; j < units; j += GROUP)
    {
        arena[H + row * units + j] = H0 < 0 ? (real)0 : arena[H0 + row * units + j];
        if (CELL == LSTM)
        {
            arena[C + row * units + j] = C0 < 0 ? (real)0 : arena[C0 + row * units + j];
        }
    }
    for (int s = 0; s < STEPS; s++)
    {
        barrier(CLK_GLOBAL_MEM_FENCE);
        const int here = s * SAMPLES + row;
        __global const real* h = arena + H + here * units;
        for (int j = lane; j < units; j += GROUP)
        {
            if (s < length)
            {
                real sum[4] = {0, 0, 0, 0};
                for (int k = 0; k < units; k++)
                {
                    for (int g = 0; g < gates; g++)
                    {
                        sum[g] = fma(h[k], arena[WH + k * columns + g * units + j], sum[g]);
                    }
                }
                step_forward(arena, p, here, j, sum);
            }
            else
            {
                arena[H + (here + SAMPLES) * units + j] = h[j];
                if (CELL == LSTM)
                {
                    arena[C + (here + SAMPLES) * units + j] = arena[C + here * units + j];
                }
            }
            arena[Y + entry_of(arena, p, here) * WIDTH + j] = arena[H + (here + SAMPLES) * units + j];
        }
    }
    if (C_LAST >= 0)
    {
        for (int j = lane; j < units; j += GROUP)
        {
            arena[C_LAST + row * units + j] = arena[C + (STEPS * SAMPLES + row) * units + j];
        }
    }
}

#include "RecurrentBackward.cl"
