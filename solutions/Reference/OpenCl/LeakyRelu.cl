#include "Entrywise.cl"

ENTRYWISE(leaky_relu, x < 0 ? PARAMETER * x : x, x > 0 ? dy : PARAMETER * dy)
