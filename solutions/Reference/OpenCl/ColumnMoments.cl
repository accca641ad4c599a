/* Mean of a column, by way of the distances from its first entry, so that a constant column has exactly its value. */
INLINE real mean_of_column(__global const real* x, const int rows, const int columns, const int column)
{
    real sum = 0;
    for (int m = 0; m < rows; m++)
    {
        sum += x[m * columns + column] - x[column];
    }
    return x[column] + sum / rows;
}

/* Sum of the squared distances from the mean. */
INLINE real squares_of_column(__global const real* x, const int rows, const int columns, const int column, const real mean)
{
    real squares = 0;
    for (int m = 0; m < rows; m++)
    {
        const real distance = x[m * columns + column] - mean;
        squares += distance * distance;
    }
    return squares;
}
