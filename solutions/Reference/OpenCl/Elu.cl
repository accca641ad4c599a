#include "Entrywise.cl"

ENTRYWISE(elu, x > 0 ? x : PARAMETER * expm1(x), x > 0 ? dy : dy * (PARAMETER * exp(x)))
