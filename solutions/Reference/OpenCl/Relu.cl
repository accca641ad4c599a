#include "Entrywise.cl"

/* x <= 0 is false for NaN, which comes out as NaN. */
ENTRYWISE(relu, x <= 0 ? (real)0 : x, x > 0 ? dy : (real)0)
