/* What all kernels share. One launch works on many cases: table has a row of whole numbers for each case, and
   starts[case] is the first work-group of a case. All numbers are in one buffer, the arena. */
#ifdef REAL64
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
typedef double real;
#else
typedef float real;
#endif

/* Products are fused where the source says fma, and nowhere else: every device rounds in the same places. */
#pragma OPENCL FP_CONTRACT OFF

#define GROUP 64
#define INLINE static inline __attribute__((always_inline))
#define KERNEL_ARGUMENTS __global real* arena, __global const real* constants, __global const int* table, \
    __global const int* starts, const int cases, const int width

/* Arguments of a case, after the four numbers of its extent. */
#define INT(name, index) const int name = p[4 + (index)]
#define REAL(name, index) const real name = constants[p[4 + (index)]]
#define REALS(name, index) __global real* name = arena + p[4 + (index)]

/* The case of a work-group: the last one that starts at or before it. */
INLINE int find_case(__global const int* starts, const int cases, const int group)
{
    int low = 0;
    int high = cases - 1;
    while (low < high)
    {
        const int middle = (low + high + 1) / 2;
        if (starts[middle] <= group)
        {
            low = middle;
        }
        else
        {
            high = middle - 1;
        }
    }
    return low;
}

#define FIND_CASE \
    const int here = find_case(starts, cases, (int)get_group_id(0)); \
    __global const int* p = table + here * width; \
    const int group = (int)get_group_id(0) - starts[here];

/* ITEMS(name) { … }: the body runs once for each item, numbered by `item`. */
#define ITEMS(name) \
    INLINE void name##_body(__global real* arena, __global const real* constants, __global const int* p, const int item); \
    __kernel __attribute__((reqd_work_group_size(GROUP, 1, 1))) void name(KERNEL_ARGUMENTS) \
    { \
        FIND_CASE \
        const int item = group * GROUP + (int)get_local_id(0); \
        if (item < p[0]) \
        { \
            name##_body(arena, constants, p, item); \
        } \
    } \
    INLINE void name##_body(__global real* arena, __global const real* constants, __global const int* p, const int item)

/* ROWS(name) { … }: the body runs in GROUP lanes for each row; `shared` has room for one number of each lane. */
#define ROWS(name) \
    INLINE void name##_body(__global real* arena, __global const real* constants, __global const int* p, \
        const int row, const int lane, __local real* shared); \
    __kernel __attribute__((reqd_work_group_size(GROUP, 1, 1))) void name(KERNEL_ARGUMENTS) \
    { \
        __local real shared[GROUP]; \
        FIND_CASE \
        name##_body(arena, constants, p, group, (int)get_local_id(0), shared); \
    } \
    INLINE void name##_body(__global real* arena, __global const real* constants, __global const int* p, \
        const int row, const int lane, __local real* shared)

/* The sum of one number of each lane, in a fixed tree, in all lanes. All lanes have to come here. */
INLINE real sum_lanes(__local real* shared, const int lane, const real value)
{
    shared[lane] = value;
    for (int span = GROUP / 2; span > 0; span /= 2)
    {
        barrier(CLK_LOCAL_MEM_FENCE);
        if (lane < span)
        {
            shared[lane] += shared[lane + span];
        }
    }
    barrier(CLK_LOCAL_MEM_FENCE);
    const real sum = shared[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    return sum;
}

/* The largest number of all lanes, in all lanes. All lanes have to come here. */
INLINE real max_lanes(__local real* shared, const int lane, const real value)
{
    shared[lane] = value;
    for (int span = GROUP / 2; span > 0; span /= 2)
    {
        barrier(CLK_LOCAL_MEM_FENCE);
        if (lane < span)
        {
            shared[lane] = fmax(shared[lane], shared[lane + span]);
        }
    }
    barrier(CLK_LOCAL_MEM_FENCE);
    const real largest = shared[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    return largest;
}
