#include "Normalization.cl"
