#include "Entrywise.cl"
#include "Logistic.cl"

ENTRYWISE(softplus, softplus(x), dy * sigmoid(x))
