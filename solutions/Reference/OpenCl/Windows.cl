/* Images (planes, H, W) and the columns of their windows (planes, KH·KW, OH·OW). */
#define WINDOW_ARGUMENTS \
    INT(height, 2); INT(width, 3); INT(kernel_rows, 4); INT(kernel_columns, 5); \
    INT(out_rows, 6); INT(out_columns, 7); INT(stride_rows, 8); INT(stride_columns, 9); \
    INT(padding_rows, 10); INT(padding_columns, 11); INT(dilation_rows, 12); INT(dilation_columns, 13)

/* An entry of the columns: what its tap meets in its window, 0 in the padding. */
ITEMS(windows_gather)
{
    REALS(x, 0);
    REALS(columns, 1);
    WINDOW_ARGUMENTS;
    const int j = item % out_columns, i = item / out_columns % out_rows;
    const int line = item / (out_columns * out_rows);
    const int v = line % kernel_columns, u = line / kernel_columns % kernel_rows;
    const int plane = line / (kernel_columns * kernel_rows);
    const int row = i * stride_rows - padding_rows + u * dilation_rows;
    const int column = j * stride_columns - padding_columns + v * dilation_columns;
    const int is_inside = row >= 0 && row < height && column >= 0 && column < width;
    columns[item] = is_inside ? x[(plane * height + row) * width + column] : (real)0;
}

/* An entry of an image: the sum of all entries of the columns that it was copied to, tap after tap. */
ITEMS(windows_add)
{
    REALS(columns, 0);
    REALS(x, 1);
    WINDOW_ARGUMENTS;
    const int column = item % width, row = item / width % height, plane = item / (width * height);
    real sum = 0;
    for (int u = 0; u < kernel_rows; u++)
    {
        const int down = row + padding_rows - u * dilation_rows, i = down / stride_rows;
        if (down < 0 || down % stride_rows != 0 || i >= out_rows)
        {
            continue;
        }
        for (int v = 0; v < kernel_columns; v++)
        {
            const int across = column + padding_columns - v * dilation_columns, j = across / stride_columns;
            if (across >= 0 && across % stride_columns == 0 && j < out_columns)
            {
                sum += columns[(((plane * kernel_rows + u) * kernel_columns + v) * out_rows + i) * out_columns + j];
            }
        }
    }
    x[item] = sum;
}
