/* Window i of count windows over length entries: from start_of(i) to below end_of(i). The windows that entry i is in
   are those of length windows over count entries, so the same two functions tell them. */
INLINE int start_of(const int i, const int length, const int count)
{
    return (int)((long)i * length / count);
}

INLINE int end_of(const int i, const int length, const int count)
{
    return (int)(((long)(i + 1) * length + count - 1) / count);
}

#define ADAPTIVE_ARGUMENTS INT(height, 2); INT(width, 3); INT(rows, 4); INT(columns, 5)

ITEMS(adaptive_pool_forward)
{
    REALS(x, 0);
    REALS(y, 1);
    ADAPTIVE_ARGUMENTS;
    const int j = item % columns, i = item / columns % rows, plane = item / (columns * rows);
    const int first_row = start_of(i, height, rows), end_row = end_of(i, height, rows);
    const int first_column = start_of(j, width, columns), end_column = end_of(j, width, columns);
    real sum = 0;
    for (int row = first_row; row < end_row; row++)
    {
        for (int column = first_column; column < end_column; column++)
        {
            sum += x[(plane * height + row) * width + column];
        }
    }
    y[item] = sum / ((end_row - first_row) * (end_column - first_column));
}

ITEMS(adaptive_pool_backward)
{
    REALS(dy, 0);
    REALS(dx, 1);
    ADAPTIVE_ARGUMENTS;
    const int column = item % width, row = item / width % height, plane = item / (width * height);
    real sum = 0;
    for (int i = start_of(row, rows, height); i < end_of(row, rows, height); i++)
    {
        const int down = end_of(i, height, rows) - start_of(i, height, rows);
        for (int j = start_of(column, columns, width); j < end_of(column, columns, width); j++)
        {
            const int across = end_of(j, width, columns) - start_of(j, width, columns);
            sum += dy[(plane * rows + i) * columns + j] / (down * across);
        }
    }
    dx[item] = sum;
}
