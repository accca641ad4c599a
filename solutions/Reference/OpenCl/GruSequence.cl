#include "Recurrent.cl"
