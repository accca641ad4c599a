#define REPLICATE 1
#define REFLECT 2

/* The place that stands for one that may be outside; -1 where nothing does. */
INLINE int place_inside(const int place, const int length, const int border)
{
    if (place >= 0 && place < length)
    {
        return place;
    }
    if (border == REPLICATE)
    {
        return place < 0 ? 0 : length - 1;
    }
    return border != REFLECT ? -1 : place < 0 ? -place : 2 * (length - 1) - place;
}

ITEMS(image_kernel)
{
    REALS(image, 0);
    REALS(kernel_taps, 1);
    REALS(y, 2);
    INT(height, 3);
    INT(width, 4);
    INT(rows, 5);
    INT(columns, 6);
    INT(border, 7);
    real sum = 0;
    for (int u = 0; u < rows; u++)
    {
        const int row = place_inside(item / width + u - rows / 2, height, border);
        for (int v = 0; v < columns; v++)
        {
            const int column = place_inside(item % width + v - columns / 2, width, border);
            const real entry = row < 0 || column < 0 ? (real)0 : image[row * width + column];
            sum = fma(kernel_taps[u * columns + v], entry, sum);
        }
    }
    y[item] = sum;
}
