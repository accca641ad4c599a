/* Windows (OH, OW) of planes (H, W). */
#define POOL_ARGUMENTS \
    INT(height, 3); INT(width, 4); INT(out_rows, 5); INT(out_columns, 6); \
    INT(kernel_rows, 7); INT(kernel_columns, 8); INT(stride_rows, 9); INT(stride_columns, 10); \
    INT(top, 11); INT(left, 12); INT(bottom, 13); INT(right, 14)

/* The window `item`: its plane, and from where to where it goes; first_… may be in the padding. */
#define THIS_WINDOW \
    const int plane = item / (out_rows * out_columns); \
    const int first_row = item / out_columns % out_rows * stride_rows - top; \
    const int first_column = item % out_columns * stride_columns - left; \
    const int end_row = min(height, first_row + kernel_rows), end_column = min(width, first_column + kernel_columns)

/* The windows that entry `item` is in: their plane, and the first and the last of them. */
#define THESE_WINDOWS \
    const int plane = item / (height * width); \
    const int row = item / width % height + top, column = item % width + left; \
    const int low_i = max(0, row - kernel_rows + stride_rows) / stride_rows; \
    const int low_j = max(0, column - kernel_columns + stride_columns) / stride_columns; \
    const int high_i = min(out_rows - 1, row / stride_rows), high_j = min(out_columns - 1, column / stride_columns)
