#include "Convolution.cl"
