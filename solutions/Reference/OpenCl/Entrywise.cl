/* ENTRYWISE(name, VALUE, GRADIENT): kernels name_forward and name_backward for an operator of which every output entry
   depends on one input entry. VALUE is an expression of x, GRADIENT one of x, y and dy; both may use PARAMETER. */
#define PARAMETER constants[p[4]]

#define ENTRYWISE(name, VALUE, GRADIENT) \
    ITEMS(name##_forward) \
    { \
        const real x = arena[p[5] + item]; \
        arena[p[6] + item] = (VALUE); \
    } \
    ITEMS(name##_backward) \
    { \
        const real x = arena[p[5] + item], y = arena[p[6] + item], dy = arena[p[7] + item]; \
        arena[p[8] + item] = (GRADIENT); \
    }
