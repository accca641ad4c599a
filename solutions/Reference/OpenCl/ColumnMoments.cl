/* Mean of a column, by way of the distances from its first entry, so that a constant column has exactly its value. All
   lanes have to come here. */
INLINE real mean_of_column(
    __global const real* x, const int rows, const int columns, const int column, const int lane, __local real* shared)
{
    real sum = 0;
    for (int m = lane; m < rows; m += GROUP)
    {
        sum += x[m * columns + column] - x[column];
    }
    return x[column] + sum_lanes(shared, lane, sum) / rows;
}

/* Sum of the squared distances from the mean. All lanes have to come here. */
INLINE real squares_of_column(
    __global const real* x, const int rows, const int columns, const int column, const real mean, const int lane,
    __local real* shared)
{
    real squares = 0;
    for (int m = lane; m < rows; m += GROUP)
    {
        const real distance = x[m * columns + column] - mean;
        squares += distance * distance;
    }
    return sum_lanes(shared, lane, squares);
}
