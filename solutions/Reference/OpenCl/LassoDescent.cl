#include "Shrink.cl"

/* A lane has the samples lane, lane + 64, … and their residuals; all lanes know the coefficient of the moment. */
ROWS(lasso_descent)
{
    INT(samples, 0);
    INT(columns, 1);
    INT(sweeps, 2);
    REAL(lambda, 3);
    REALS(x, 4);
    REALS(y, 5);
    REALS(start, 6);
    REALS(theta, 7);
    REALS(residual, 8);
    for (int m = lane; m < samples; m += GROUP)
    {
        real sum = 0;
        for (int j = 0; j < columns; j++)
        {
            sum = fma(x[m * columns + j], start[j], sum);
        }
        residual[m] = y[m] - sum;
    }
    for (int sweep = 0; sweep < sweeps; sweep++)
    {
        for (int j = 0; j < columns; j++)
        {
            real squares = 0, products = 0;
            for (int m = lane; m < samples; m += GROUP)
            {
                const real entry = x[m * columns + j];
                squares += entry * entry;
                products += entry * residual[m];
            }
            const real before = sweep == 0 ? start[j] : theta[j];
            barrier(CLK_GLOBAL_MEM_FENCE);
            const real square = sum_lanes(shared, lane, squares);
            const real correlation = sum_lanes(shared, lane, products) + square * before;
            const real next = square == 0 ? (real)0 : shrink(correlation, lambda) / square;
            const real change = next - before;
            for (int m = lane; m < samples; m += GROUP)
            {
                residual[m] -= x[m * columns + j] * change;
            }
            if (lane == 0)
            {
                theta[j] = next;
            }
        }
        barrier(CLK_GLOBAL_MEM_FENCE);
    }
}
