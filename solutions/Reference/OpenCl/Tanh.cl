#include "Entrywise.cl"

ENTRYWISE(tanh, tanh(x), dy * ((1 - y) * (1 + y)))
