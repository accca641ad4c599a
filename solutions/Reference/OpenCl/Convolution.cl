#include "Product.cl"

/* A convolution of x (N, C, H, W) with w (F, C/groups, KH, KW) to y (N, F, OH, OW), as products with the windows of x,
   which are never written out. The batch of a product is the groups. */
#define FIRST p[4]
#define SECOND p[5]
#define BIAS p[6]
#define RESULT p[7]
#define PART_LENGTH p[8]
#define CHANNELS p[9]
#define FILTERS p[10]
#define GROUPS p[11]
#define HEIGHT p[12]
#define WIDTH p[13]
#define KERNEL_ROWS p[14]
#define KERNEL_COLUMNS p[15]
#define OUT_ROWS p[16]
#define OUT_COLUMNS p[17]
#define STRIDE_ROWS p[18]
#define STRIDE_COLUMNS p[19]
#define PADDING_ROWS p[20]
#define PADDING_COLUMNS p[21]
#define DILATION_ROWS p[22]
#define DILATION_COLUMNS p[23]

#define AREA (HEIGHT * WIDTH)
#define WINDOWS (OUT_ROWS * OUT_COLUMNS)
#define TAPS (KERNEL_ROWS * KERNEL_COLUMNS)
#define GROUP_CHANNELS (CHANNELS / GROUPS)
#define GROUP_FILTERS (FILTERS / GROUPS)

/* Entry k = (channel, tap row, tap column) of window n = (sample, window row, window column) of x; 0 in the padding. */
INLINE real window_entry(
    __global const real* x, __global const int* p, const int batch, const int k, const int n)
{
    const int channel = k / TAPS, tap = k - channel * TAPS;
    const int sample = n / WINDOWS, window = n - sample * WINDOWS;
    const int row = window / OUT_COLUMNS * STRIDE_ROWS - PADDING_ROWS + tap / KERNEL_COLUMNS * DILATION_ROWS;
    const int column = window % OUT_COLUMNS * STRIDE_COLUMNS - PADDING_COLUMNS + tap % KERNEL_COLUMNS * DILATION_COLUMNS;
    const int plane = sample * CHANNELS + batch * GROUP_CHANNELS + channel;
    return row >= 0 && row < HEIGHT && column >= 0 && column < WIDTH ? x[plane * AREA + row * WIDTH + column] : (real)0;
}

/* The upstream gradient of the window of filter and tap k that meets entry n = (sample, row, column) of x; 0 for none. */
INLINE real upstream_entry(
    __global const real* dy, __global const int* p, const int batch, const int k, const int n)
{
    const int filter = k / TAPS, tap = k - filter * TAPS;
    const int sample = n / AREA, entry = n - sample * AREA;
    const int row = entry / WIDTH + PADDING_ROWS - tap / KERNEL_COLUMNS * DILATION_ROWS;
    const int column = entry % WIDTH + PADDING_COLUMNS - tap % KERNEL_COLUMNS * DILATION_COLUMNS;
    if (row < 0 || column < 0 || row % STRIDE_ROWS != 0 || column % STRIDE_COLUMNS != 0)
    {
        return 0;
    }
    const int i = row / STRIDE_ROWS, j = column / STRIDE_COLUMNS;
    const int plane = sample * FILTERS + batch * GROUP_FILTERS + filter;
    return i < OUT_ROWS && j < OUT_COLUMNS ? dy[plane * WINDOWS + i * OUT_COLUMNS + j] : (real)0;
}

/* Stores value, plus the bias of its channel, at place n = (sample, entry) of images (N, channels, area). */
INLINE void store_image(
    __global real* arena, __global const int* p, const int channels, const int area, const int channel, const int n,
    const real value)
{
    const int sample = n / area;
    const real bias = BIAS < 0 ? (real)0 : arena[BIAS + channel];
    arena[RESULT + (sample * channels + channel) * area + n - sample * area] = BIAS < 0 ? value : value + bias;
}

#define WEIGHT(m, k) arena[SECOND + (batch * p[1] + (m)) * p[3] + (k)]
#define WINDOW(k, n) window_entry(arena + FIRST, p, batch, k, n)
#define STORE_Y(m, n, value) store_image(arena, p, FILTERS, WINDOWS, batch * GROUP_FILTERS + (m), n, value)
PRODUCT(convolution_forward, 1, WEIGHT, 0, WINDOW, STORE_Y)

#define WEIGHT_OF_CHANNEL(m, k) \
    arena[SECOND + ((batch * GROUP_FILTERS + (k) / TAPS) * GROUP_CHANNELS + (m)) * TAPS + (k) % TAPS]
#define UPSTREAM(k, n) upstream_entry(arena + FIRST, p, batch, k, n)
#define STORE_DX(m, n, value) store_image(arena, p, CHANNELS, AREA, batch * GROUP_CHANNELS + (m), n, value)
PRODUCT(convolution_backward_input, 1, WEIGHT_OF_CHANNEL, 0, UPSTREAM, STORE_DX)

/* Here the batch is (part, group), and the sum goes over the windows of a part of the samples. */
#define PART (batch / GROUPS)
#define GROUP_OF_BATCH (batch % GROUPS)
#define UPSTREAM_OF_FILTER(m, k) arena[SECOND \
    + ((k) / WINDOWS * FILTERS + GROUP_OF_BATCH * GROUP_FILTERS + (m)) * WINDOWS + (k) % WINDOWS]
#define WINDOW_OF_WEIGHT(k, n) window_entry(arena + FIRST, p, GROUP_OF_BATCH, n, k)
#define STORE_PART(m, n, value) \
    arena[RESULT + ((PART * FILTERS + GROUP_OF_BATCH * GROUP_FILTERS + (m)) * p[2]) + (n)] = (value)
PRODUCT_PART(convolution_backward_weights, PART * PART_LENGTH, min(p[3], (PART + 1) * PART_LENGTH),
    1, UPSTREAM_OF_FILTER, 1, WINDOW_OF_WEIGHT, STORE_PART)

/* The sum of the parts, in order. */
ITEMS(convolution_sum_parts)
{
    REALS(sums, 0);
    REALS(dw, 1);
    INT(parts, 2);
    real sum = parts == 0 ? (real)0 : sums[item];
    for (int part = 1; part < parts; part++)
    {
        sum += sums[part * p[0] + item];
    }
    dw[item] = sum;
}

/* The sum over the planes of a channel, sample after sample. */
ROWS(convolution_backward_bias)
{
    REALS(dy, 0);
    REALS(db, 1);
    INT(samples, 2);
    INT(area, 3);
    real total = 0;
    for (int sample = 0; sample < samples; sample++)
    {
        __global const real* plane = dy + (sample * p[0] + row) * area;
        real sum = 0;
        for (int i = lane; i < area; i += GROUP)
        {
            sum += plane[i];
        }
        total += sum_lanes(shared, lane, sum);
    }
    if (lane == 0)
    {
        db[row] = total;
    }
}
